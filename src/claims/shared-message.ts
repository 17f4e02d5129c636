import { shareTarget } from '#src/domain/share-target.ts';

/** Takes the message that was shared to the installed app, once; undefined when there is none. It never stands in an address. */
export async function takeSharedMessage(): Promise<string | undefined> {
  // Without HTTPS there is no Cache API.
  if (!('caches' in globalThis)) return undefined;
  const shared = await caches.match(shareTarget.keptText);
  if (!shared) return undefined;
  for (const name of await caches.keys()) await (await caches.open(name)).delete(shareTarget.keptText);
  return shared.text();
}
