/**
 * Where the service worker leaves a text that was shared to the installed app: an entry of the Cache API under this path, as plain text. It never
 * stands in an address, because addresses are kept in histories and logs.
 */
const place = '/cek/pesan-dibagikan';

/** Takes the message that was shared to the app, once; undefined when there is none. */
export async function takeSharedMessage(): Promise<string | undefined> {
  // Without HTTPS there is no Cache API.
  if (!('caches' in globalThis)) return undefined;
  const shared = await caches.match(place);
  if (!shared) return undefined;
  for (const name of await caches.keys()) await (await caches.open(name)).delete(place);
  return shared.text();
}
