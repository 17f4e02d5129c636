import { readContent } from '#src/content/read.ts';
import { settings } from '#src/content/settings.ts';
import { printFailure, printProblems, printWarnings } from './report.ts';

// `npm run check`: reads the content and lists every problem. `--json` prints them for machines: level (error or warn), file, line, field, message.
try {
  const { contentDir } = settings();
  const { content, problems, warnings } = await readContent(contentDir);
  if (process.argv.includes('--json'))
    console.log(
      JSON.stringify([...problems.map((one) => ({ level: 'error', ...one })), ...warnings], null, 2),
    );
  else {
    printWarnings(warnings, process.stderr);
    if (!content) printProblems(problems, process.stderr);
  }
  if (content && !process.argv.includes('--json')) {
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
