import type { Problem } from '#src/domain/problem.ts';

/** The content cannot be published: what is wrong, and where. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(`Isi belum dapat diterbitkan: ${problems.length} masalah`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
