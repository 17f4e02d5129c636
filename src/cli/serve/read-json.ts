import type { IncomingMessage } from 'node:http';
import { DeskError } from './desk-error.ts';

/** The JSON body of a request of up to `maxBytes`. Throws DeskError for a larger one, before it is read whole, and for anything else. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  // Any other type could be sent by a foreign page without asking first (CORS "simple requests").
  if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? ''))
    throw new DeskError('Permintaan harus berupa application/json', 415);
  const tooLarge = new DeskError(
    `Terlalu besar (paling besar ${Math.floor(maxBytes / 1e6)} MB sekali simpan). Unggah berkasnya satu per satu`,
    413,
  );
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new DeskError('Permintaan tidak dapat dibaca', 400);
  }
}
