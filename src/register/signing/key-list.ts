import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Day } from '#src/domain/dates.ts';
import { registerFiles } from '../log/read-log.ts';
import { keyId, type RegisterKey } from './keys.ts';

/** How long a new key may sign, in days: two years, so that its successor is made in a calm year and not during an election. */
const lifetime = 730;
/** How long the old key goes on signing beside a new one, in days: time in which the new fingerprint reaches whoever knows only the old one. */
const overlap = 90;

/** The keys with a new one, valid from `today`; those that were valid end after the overlap. */
export function withNewKey(
  keys: RegisterKey[],
  { name, publicKey }: Pick<RegisterKey, 'name' | 'publicKey'>,
  today: Day,
): RegisterKey[] {
  const last = daysAfter(today, overlap);
  return [
    ...keys.map((key) => (key.to > last ? { ...key, to: last } : key)),
    { name, publicKey, from: today, to: daysAfter(today, lifetime) },
  ];
}

/** The keys with one revoked: none of its signatures counts any more. Throws when there is no such key. */
export function withRevokedKey(
  keys: RegisterKey[],
  id: string,
  revoked: { date: Day; reason: string },
): RegisterKey[] {
  if (!keys.some((key) => keyId(key) === id))
    throw new Error(`Kunci ${id} tidak ada. Yang ada: ${keys.map(keyId).join(', ') || 'belum ada'}.`);
  return keys.map((key) => (keyId(key) === id ? { ...key, revoked } : key));
}

/** Writes keys.json into the content folder, in one step. */
export async function writeKeys(contentDir: string, keys: RegisterKey[]): Promise<void> {
  const file = join(contentDir, registerFiles.keys);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, `${JSON.stringify({ v: 1, keys }, null, 2)}\n`);
  await rename(`${file}.tmp`, file);
}

function daysAfter(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
