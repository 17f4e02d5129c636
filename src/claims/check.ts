import { type ClaimBook, openClaims } from './claim-book.ts';
import type { ClaimIndex } from './claim-index.ts';
import { type Near, nearestClaims } from './nearest.ts';

let book: Promise<ClaimBook> | undefined;

/** The clarifications nearest to a message, found in this browser; the claims are downloaded once. Rejects without network. */
export async function checkMessage(text: string): Promise<Near[]> {
  book ??= fetchBook();
  const opened = await book.catch((cause: unknown) => {
    book = undefined;
    throw cause;
  });
  return nearestClaims(text, opened);
}

async function fetchBook(): Promise<ClaimBook> {
  const response = await fetch('/cek/klarifikasi.json');
  if (!response.ok) throw new Error(`Daftar klarifikasi tidak dapat dibaca: HTTP ${response.status}`);
  return openClaims((await response.json()) as ClaimIndex);
}
