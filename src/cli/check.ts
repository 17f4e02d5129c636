import { readContent } from '#src/content/read.ts';
import { settings } from '#src/content/settings.ts';
import { printFailure, printProblems } from './report.ts';

// `npm run check`: reads the content and lists every problem. `--json` prints them for machines: file, line, field, message.
try {
  const { contentDir } = settings();
  const { content, problems } = await readContent(contentDir);
  if (process.argv.includes('--json')) console.log(JSON.stringify(problems, null, 2));
  else if (!content) printProblems(problems, process.stderr);
  else {
    const { posts, recapitulations, pages } = content;
    console.log(
      `Isi baik: ${posts.length} tulisan, ${recapitulations.length} rekapitulasi, ${pages.length} halaman.`,
    );
  }
  if (!content) process.exitCode = 1;
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}
