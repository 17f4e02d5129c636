import { codeFromHash, type CodeSubject, hashedText } from '#src/domain/code-from-hash.ts';

/** In the place of a code that does not exist yet. It can be none: "O" is not in the codes' alphabet, and it leads nowhere. */
export const noCode = 'KONSEP';

/** How often a code may have been taken; in a million codes three in a row have never been. */
const mostSalts = 4;

/** The code of a card that was published before with this very subject, out of those that its page names; `noCode` for any other. */
export async function knownCode(subject: CodeSubject, published: ReadonlySet<string>): Promise<string> {
  if (published.size === 0) return noCode;
  for (let salt = 0; salt < mostSalts; salt++) {
    const text = new TextEncoder().encode(hashedText(subject, salt));
    const code = codeFromHash(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
    if (published.has(code)) return code;
  }
  return noCode;
}

/** The codes of a post's files, as its own page links to them; none for a page that is not published. */
export async function publishedCodes(path: string): Promise<ReadonlySet<string>> {
  const response = await fetch(path);
  const html = response.ok ? await response.text() : '';
  return new Set(
    [...html.matchAll(/href="\/C\/([0-9A-Z]{7})"|-([0-9A-Z]{7})\.jpg"/g)].map(([, a, b]) => a ?? b ?? ''),
  );
}
