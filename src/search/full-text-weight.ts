/**
 * About what the whole text costs a reader the first time, in tens of kilobytes: Pagefind and our own code, its list of pages, and the words and texts of
 * one search. It is told before the index exists, so it is reckoned: measured on archives of 50 to 10,000 posts (`npm run bench`), held by tests/site/budgets.test.ts.
 */
export function fullTextKilobytes(posts: number): number {
  const weight = program + posts * eachPost + oneSearch;
  return Math.round(weight / 10_000) * 10;
}

/** Bytes, compressed. */
const [program, eachPost, oneSearch] = [83_000, 6.9, 45_000];
