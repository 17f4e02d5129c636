import type { Format } from '../formats.ts';
import { openStore, type Store, type Stored } from './local.ts';
import { openShared, type SharedStore } from './shared.ts';

/**
 * The cache of finished files of one format: this machine's folder first, then the store that SULUH_CACHE names, if any. A shared store that does not answer is
 * told of once through `warn` and left alone from then on: a card must not wait for it.
 */
export async function openCache(
  dir: string,
  format: Format,
  env: NodeJS.ProcessEnv,
  warn: (message: string) => void,
): Promise<Cache> {
  const local = openStore(dir, format);
  let shared = await openShared(env['SULUH_CACHE'], env);
  const nameOf = (key: string) => `${format.extension}:${key.slice(0, 2)}:${key}`;
  const attempt = async <T>(use: (store: SharedStore) => Promise<T>): Promise<T | undefined> => {
    if (!shared) return undefined;
    try {
      return await use(shared);
    } catch (error) {
      if (shared) warn(`Tembolok bersama tidak menjawab, dilanjutkan tanpanya: ${String(error)}`);
      shared = undefined;
      return undefined;
    }
  };
  return {
    async find(key) {
      const here = local.find(key);
      if (here || !shared) return here;
      const bytes = await attempt((store) => store.get(nameOf(key)));
      return bytes && local.add(key, bytes);
    },
    async add(key, bytes) {
      const stored = local.add(key, bytes);
      await attempt((store) => store.put(nameOf(key), bytes));
      return stored;
    },
    place: local.place,
    async close() {
      await attempt((store) => store.close());
    },
  };
}

/** Finished files of this machine and, where there is one, of the store that it shares with others. */
export interface Cache {
  /** A file; undefined when there is none. */
  find: (key: string) => Promise<Stored | undefined>;
  add: (key: string, bytes: Uint8Array) => Promise<Stored>;
  place: Store['place'];
  /** Call at the end, so that the process can. */
  close: () => Promise<void>;
}
