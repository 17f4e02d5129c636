import { readContent } from '#src/content/read.ts';
import { settings } from '#src/content/settings.ts';
import { now } from '#src/domain/clock.ts';
import { checkRegister } from '#src/register/gate.ts';
import { checkLinks } from './check/links.ts';
import { printFailure, printProblems, printWarnings } from './report.ts';

// `npm run check`: reads the content, holds it against the register and lists every problem. `--json` prints them for machines: level (error or warn), file, line, field, message. `--links` asks the network whether links still lead
// somewhere; `--links 2` asks the next part of a large archive.
try {
  const { contentDir } = settings();
  const { content: read, problems: contentProblems, warnings } = await readContent(contentDir);
  const problems = read ? (await checkRegister(contentDir, read, now())).problems : contentProblems;
  const content = problems.length > 0 ? undefined : read;
  if (process.argv.includes('--json'))
    console.log(
      JSON.stringify([...problems.map((one) => ({ level: 'error', ...one })), ...warnings], null, 2),
    );
  else {
    printWarnings(warnings, process.stderr);
    if (!content) printProblems(problems, process.stderr);
  }
  if (content && !process.argv.includes('--json')) {
    const { posts, recapitulations, guides, pages } = content;
    console.log(
      `Isi baik: ${posts.length} tulisan, ${recapitulations.length} rekapitulasi, ${guides.length} panduan, ${pages.length} halaman.`,
    );
  }
  if (!content) process.exitCode = 1;
  const flag = process.argv.indexOf('--links');
  if (content && flag !== -1) {
    const dead = await checkLinks(content, Number(process.argv[flag + 1]) || 1, process.stderr);
    // What was not asked is not known to be good.
    if (dead !== 0) process.exitCode = 1;
  }
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}
