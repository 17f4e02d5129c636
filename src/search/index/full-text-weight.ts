/**
 * About what the whole text costs a reader the first time, in tens of kilobytes: Pagefind and our own code, its list of pages, and the words and texts of
 * one search, which are all that a small site has. It is told before the index exists, so it is reckoned: measured on archives of 6 to 10,000 posts, held
 * by tests/site/budgets.test.ts.
 */
export function fullTextKilobytes(posts: number): number {
  const search = Math.min(15_000 + posts * 700, 45_000);
  const weight = program + posts * eachPost + search;
  return Math.round(weight / 10_000) * 10;
}

/** Bytes, compressed. */
const [program, eachPost] = [72_000, 6.9];
