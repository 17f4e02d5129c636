import { type Day, formatDay } from '#src/domain/dates.ts';
import { dayIn } from '#src/domain/zones.ts';
import { readRegister } from './log/read-log.ts';
import { keyId, privateKeys } from './signing/keys.ts';

/** A key that ends within so many days is told of, so that its successor is there in time. */
const notice = 60;

/**
 * What whoever publishes should know of the given private keys (see privateKeys): that none was given though the office has one, and which have
 * ended or soon will without another that takes over.
 */
export async function keyNotes(contentDir: string, given: string | undefined, at: Date): Promise<string[]> {
  const signing = await privateKeys(given);
  const { keys } = (await readRegister(contentDir)).register;
  const today = dayIn(at, 'WIB');
  const usable = keys.filter((key) => !key.revoked && today <= key.to);
  if (signing.length === 0 && usable.length > 0)
    return [
      'REGISTER_KEY kosong, padahal kantor ini punya kunci: yang terbit sekarang tidak ditandatangani. Isi REGISTER_KEY, lalu terbitkan lagi.',
    ];
  const latest =
    usable
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? today;
  const own = keys.filter((key) => signing.some(({ publicKey }) => publicKey === key.publicKey));
  return own.flatMap((key) => {
    if (key.to < today)
      return `Kunci ${keyId(key)} berakhir ${formatDay(key.to)} dan tidak lagi menandatangani. Hapus dari REGISTER_KEY.`;
    if (key.to < latest || daysBetween(today, key.to) > notice) return [];
    return `Kunci ${keyId(key)} berakhir ${formatDay(key.to)}. Buat penggantinya sebelum itu dengan npm run key.`;
  });
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
