/**
 * What pages may weigh, in bytes compressed with gzip. The one place for these limits: tests/site/budgets.test.ts holds them in `npm test`.
 */
export const budgets = {
  /**
   * First view of any page, HTML with its styles and every script that it names: what a server may send before it waits for the reader's first
   * answer, ten packets of 1,460 bytes (RFC 6928), less the headers.
   */
  firstView: 14_000,
  /** The page of a post itself, all that it takes to read it: 2.3 s at 35 kbit/s. Its scripts come after that, within the first view. */
  post: 10_000,
  /** A post of the text edition. */
  text: 2_000,
  /** Service worker. */
  worker: 5_000,
  /** Card that messengers show; WhatsApp leaves out heavier ones. Not compressed. */
  preview: 300_000,
} as const;
