import chokidar from 'chokidar';
import { readContent } from '#src/content/read.ts';
import { settings } from '#src/content/settings.ts';
import { printFailure } from './report.ts';
import { serveSite } from './serve/server.ts';
import { nextChange } from '#src/domain/next-change.ts';
import { rebuilder } from './start/rebuilder.ts';

// `npm start`: the hub with the editors' desk on this computer. A change of the content is published within seconds; a broken one is told
// here while the site stays as it was.
const quietMilliseconds = 250; // an editor's save writes several files; wait until they are all there

try {
  const { contentDir, outDir, host, port } = settings();
  const server = await serveSite({ root: () => outDir, contentDir, host, port });
  const builder = rebuilder();
  let timer: NodeJS.Timeout | undefined;
  const publish = async () => {
    const published = await builder.request();
    console.log(
      published
        ? `\nSitus: ${server.url}\nMeja redaksi: ${server.url}admin/\nTekan Ctrl+C untuk berhenti.`
        : `\nPerubahan belum terbit; situs di ${server.url} tetap seperti sebelumnya.`,
    );
    await waitForNextChange();
  };
  const waitForNextChange = async () => {
    const { content } = await readContent(contentDir);
    clearTimeout(timer);
    if (!content) return;
    const wait = nextChange(content, new Date()) - Date.now();
    timer = setTimeout(() => void publish(), Math.min(Math.max(wait, 0) + 1000, 2 ** 31 - 1));
  };
  const watcher = chokidar.watch(contentDir, { ignoreInitial: true, ignored: /(^|\/)\.[^/]+$/ });
  let quiet: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      console.log('\nIsi berubah, menyusun ulang:');
      void publish();
    }, quietMilliseconds);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      builder.stop();
      process.exit(0);
    });
  await publish();
} catch (error) {
  printFailure(error, process.stderr);
  process.exit(1);
}
