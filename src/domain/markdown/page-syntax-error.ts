/** A page (.mdx) cannot be read beyond this place; line and column count from 1. */
export class PageSyntaxError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number) {
    super(`${line}:${column}`);
    this.line = line;
    this.column = column;
  }
}
