import { formatDay } from '#src/domain/dates.ts';
import { type ParsedCheckpoint, signersOf } from '../signing/checkpoint.ts';
import { fingerprint, keyId, type RegisterKey } from '../signing/keys.ts';
import { bad, type Finding, good, note, open } from './finding.ts';
import type { Roots } from './roots.ts';

/** Whose signature the newest checkpoint bears, and what the key proves that the verifier trusts. */
export async function signatureFindings(newest: ParsedCheckpoint, known: Known): Promise<Finding[]> {
  if (newest.signatures.length === 0)
    return [open('Pratinjau, tidak ditandatangani: siapa pun dapat membuat register seperti ini.')];
  const { valid, wrong } = await signersOf(newest, known.keys);
  if (wrong.length > 0)
    return [bad(`Tanda tangan kunci ${wrong.join(', ')} tidak cocok dengan titik periksanya.`)];
  if (valid.length === 0)
    return [
      bad('Tidak ada tanda tangan dari kunci yang tercantum, berlaku pada hari itu, dan tidak dicabut.'),
    ];
  return known.trusted === undefined
    ? [good(`Tanda tangan kunci ${valid.map(keyId).join(', ')} benar.`), toCompare(valid)]
    : trustedFindings(plain(known.trusted), valid, known);
}

/** What a verifier knows besides the newest checkpoint. */
export interface Known {
  keys: RegisterKey[];
  /** Fingerprint of the office's key from somewhere else than the site. */
  trusted: string | undefined;
  /** The site's checkpoints, oldest first; undefined for one that cannot be read. */
  history: (ParsedCheckpoint | undefined)[];
  roots: Roots;
}

async function trustedFindings(trusted: string, valid: RegisterKey[], known: Known): Promise<Finding[]> {
  const isTrusted = (key: RegisterKey) => plain(fingerprint(key)) === trusted;
  const signer = valid.find(isTrusted);
  if (signer) return [good(`Ditandatangani kunci ${keyId(signer)} yang Anda percayai.`)];
  const revoked = known.keys.find(isTrusted)?.revoked;
  if (revoked)
    return [
      bad(
        `Kunci yang Anda percayai dicabut ${formatDay(revoked.date)} (${revoked.reason}); tanda tangannya tidak lagi dihitung. Mintalah sidik jari kunci penggantinya kepada kantor.`,
      ),
      toCompare(valid),
    ];
  const last = await lastSignedBy(isTrusted, known);
  if (!last) return [bad(`Tidak ditandatangani kunci dengan sidik jari ${known.trusted}.`)];
  // Nothing follows from both keys under one checkpoint: anyone can write a signature of his own below it.
  return [
    open(
      `Kunci yang Anda percayai menandatangani ${last.size} entri pertama (${formatDay(last.time)}); setelah itu kunci ${valid.map(keyId).join(', ')} menggantikannya. Mintalah sidik jari kunci baru itu kepada kantor.`,
    ),
    toCompare(valid),
  ];
}

/** The newest checkpoint of the site's history that the trusted key has signed and that the log still fits. */
async function lastSignedBy(isTrusted: (key: RegisterKey) => boolean, { keys, history, roots }: Known) {
  for (const checkpoint of history.toReversed()) {
    if (!checkpoint || !roots(checkpoint.size)?.equals(checkpoint.root)) continue;
    const { valid } = await signersOf(checkpoint, keys);
    if (valid.some(isTrusted)) return checkpoint;
  }
  return undefined;
}

function toCompare(keys: RegisterKey[]): Finding {
  return note(
    `Kunci itu sendiri diambil dari situs ini. Bandingkan sidik jarinya dengan yang diumumkan di tempat lain, lalu ulangi dengan --key: ${keys.map(fingerprint).join('; ')}`,
  );
}

/** A fingerprint without what people write between its digits. */
function plain(given: string): string {
  return given.replace(/[^0-9a-f]/gi, '').toLowerCase();
}
