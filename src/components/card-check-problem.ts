import { type FileProblem, fileProblems } from '#src/register/checker/file-kind.ts';

/** What is said of a file that could not be checked. */
export function problemText(problem: FileProblem | 'offline'): string {
  return problem === 'offline'
    ? 'Kartu aslinya belum dapat diambil. Periksa sambungan internet, lalu coba lagi.'
    : fileProblems[problem];
}
