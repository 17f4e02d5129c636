import { addresses, type CopyList, type TextRecord } from '../copy-list.ts';

/**
 * Copies in the browser's Cache API. Each is a cache of its own, filled while nobody reads it; one small entry elsewhere says which of them is
 * read, and changing it is the only step that readers notice. So whatever is cut off halfway leaves the copy that was there.
 */
export async function currentCopy(): Promise<Copy | undefined> {
  const state = await (await caches.open(stateCache)).match(stateEntry);
  if (!state) return undefined;
  const { version, at } = (await state.json()) as State;
  const cache = await caches.open(prefix + version);
  const [list, texts] = await Promise.all([cache.match(addresses.list), cache.match(addresses.texts)]);
  // The browser may have thrown it away when space was short.
  if (!list || !texts) return undefined;
  return { version, at, cache, list: (await list.json()) as CopyList, texts: () => readTexts(cache) };
}

/** A cache to fill for a version; what an interrupted try has left in it is still there. */
export function openCopy(version: string): Promise<Cache> {
  return caches.open(prefix + version);
}

/** Makes a filled copy the one that is read. The one before stays, because pages that are open may still ask for its scripts. */
export async function useCopy(version: string): Promise<void> {
  const before = await currentCopy();
  const state: State = { version, at: Date.now() };
  await (await caches.open(stateCache)).put(stateEntry, new Response(JSON.stringify(state)));
  if (before?.version === version) return;
  const kept = [version, before?.version].map((one) => `${prefix}${one}`);
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && !kept.includes(name)) await caches.delete(name);
}

/** A file of any copy that is kept. */
export async function keptFile(path: string): Promise<Response | undefined> {
  const copy = await currentCopy();
  return (await copy?.cache.match(path)) ?? (await caches.match(path));
}

/** A complete copy. */
export interface Copy {
  version: string;
  /** When it was last found to be what the site has, in milliseconds since 1970. */
  at: number;
  cache: Cache;
  list: CopyList;
  /** Its texts by their hash. */
  texts: () => Promise<Map<string, TextRecord>>;
}

const prefix = 'suluh-isi-';
const stateCache = 'suluh-keadaan';
const stateEntry = '/luring/keadaan';

async function readTexts(cache: Cache): Promise<Map<string, TextRecord>> {
  const texts = await cache.match(addresses.texts);
  return new Map(texts ? ((await texts.json()) as [string, TextRecord][]) : []);
}

interface State {
  version: string;
  at: number;
}
