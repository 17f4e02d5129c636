import { ContentError } from '#src/content/content-error.ts';
import { type Problem, problemLine } from '#src/domain/problem.ts';
import { plainReason } from './plain-reason.ts';

/** Lists problems for a person, one a line, with their number at the end. */
export function printProblems(problems: Problem[], out: NodeJS.WriteStream): void {
  for (const problem of problems) out.write(`${problemLine(problem)}\n`);
  const files = new Set(problems.map(({ file }) => file)).size;
  out.write(
    `\n${problems.length} masalah di ${files} berkas. Belum ada yang diterbitkan; perbaiki, lalu ulangi.\n`,
  );
}

/** Lists warnings for a person; nothing when there are none. */
export function printWarnings(warnings: Problem[], out: NodeJS.WriteStream): void {
  if (warnings.length === 0) return;
  for (const warning of warnings) out.write(`Peringatan: ${problemLine(warning)}\n`);
  out.write(`\n${warnings.length} peringatan. Ini tidak menghalangi penerbitan, tetapi periksa dahulu.\n\n`);
}

/** Tells why a command failed: every problem of the content, or what went wrong otherwise. */
export function printFailure(error: unknown, out: NodeJS.WriteStream): void {
  if (error instanceof ContentError) printProblems(error.problems, out);
  else if (error instanceof Error)
    out.write(`\nGagal: ${plainReason(error)}\n${process.env['DEBUG'] ? `${error.stack}\n` : ''}`);
  else out.write(`\nGagal: ${String(error)}\n`);
}
