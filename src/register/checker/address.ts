import { isCode, normalizeCode } from '#src/domain/code-check.ts';

/** What the text of a QR code says about a card. */
export type ReadAddress =
  /** One of our cards. */
  | { kind: 'card'; code: string }
  /** Leads elsewhere; `host` is shown to the reader. */
  | { kind: 'foreign'; host: string }
  /** Our site, but no card's address. */
  | { kind: 'other' };

/**
 * Reads the text of a QR code. Only the office's own host counts: a look-alike name, a longer one that merely begins so, another port, or a name
 * hidden before an @ is foreign.
 */
export function readAddress(text: string, host: string): ReadAddress {
  const url = URL.parse(text.trim());
  if (!url) return { kind: 'foreign', host: '' };
  const own = /^https?:$/.test(url.protocol) && url.host === host.toLowerCase() && url.username === '';
  if (!own) return { kind: 'foreign', host: url.host };
  const [, code = ''] = /^\/C\/([^/]+)\/?$/i.exec(url.pathname) ?? [];
  const normal = normalizeCode(code);
  return isCode(normal) ? { kind: 'card', code: normal } : { kind: 'other' };
}
