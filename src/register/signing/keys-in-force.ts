import { type Day, formatDay } from '#src/domain/dates.ts';
import { keyId, type PrivateKey, type RegisterKey } from './keys.ts';

/**
 * The given private keys that may sign on a day: one that has ended does not stop the key that took over from it. Throws, naming the key and what
 * to do, when one is not listed for this register or is revoked, and when all of them have ended.
 */
export function keysInForce(
  given: PrivateKey[],
  keys: RegisterKey[],
  { origin, today }: Office,
): PrivateKey[] {
  const listed = given.map((key) => ({ key, entry: entryOf(key, keys, origin) }));
  for (const { entry } of listed)
    if (entry.revoked)
      throw new Error(
        `Kunci ${keyId(entry)} di REGISTER_KEY sudah dicabut pada ${formatDay(entry.revoked.date)}. Buat kunci baru dengan npm run key, lalu ganti isi REGISTER_KEY.`,
      );
  const inForce = listed.filter(({ entry }) => entry.from <= today && today <= entry.to);
  const [ended] = listed;
  if (ended && inForce.length === 0)
    throw new Error(
      `Kunci ${keyId(ended.entry)} di REGISTER_KEY berlaku ${formatDay(ended.entry.from)} sampai ${formatDay(ended.entry.to)}, sedangkan hari ini ${formatDay(today)}. Buat kunci baru dengan npm run key, lalu ganti isi REGISTER_KEY.`,
    );
  return inForce.map(({ key }) => key);
}

function entryOf({ publicKey }: PrivateKey, keys: RegisterKey[], origin: string): RegisterKey {
  const own = keys.filter((key) => key.publicKey === publicKey);
  const entry = own.find(({ name }) => name === origin);
  if (entry) return entry;
  const [other] = own;
  throw new Error(
    other
      ? `Kunci ${keyId(other)} di REGISTER_KEY dibuat untuk ${other.name}, sedangkan register ini ${origin} (site di office.yml). Buat kunci baru dengan npm run key.`
      : `Kunci di REGISTER_KEY tidak tercantum di register/keys.json (yang ada: ${keys.map(keyId).join(', ') || 'belum ada'}). Berikan kunci milik folder isi ini, atau buat yang baru dengan npm run key.`,
  );
}

interface Office {
  /** Whose register: see registerOrigin. */
  origin: string;
  today: Day;
}
