// Keeps what the player on /videotron/ has loaded, so that a screen that is switched on without a network plays on.
const cacheName = 'suluh-videotron';
const mostKept = 60;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(keepOpenPages)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  // The names of cards and scripts change with what is in them.
  const isFixed = pathname.startsWith('/kartu/') || pathname.startsWith('/_astro/');
  event.respondWith(isFixed ? keptFirst(request) : freshFirst(request));
});

/** The pages that were open before this worker was there, with their pictures. */
async function keepOpenPages() {
  const cache = await caches.open(cacheName);
  const list = await fetch('/videotron/putar.json').then((response) => response.json());
  await cache.addAll(['/videotron/', '/videotron/putar.json', ...list.items.map(({ picture }) => picture)]);
  const page = await (await cache.match('/videotron/')).text();
  await cache.addAll(page.match(/\/(?:_astro\/[\w.-]+|favicon\.svg|rebung\.svg)/g) ?? []);
}

async function keptFirst(request) {
  return (await caches.match(request)) ?? keep(request, await fetch(request));
}

async function freshFirst(request) {
  try {
    return await keep(request, await fetch(request));
  } catch {
    return (await caches.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}

async function keep(request, response) {
  if (!response.ok) return response;
  const cache = await caches.open(cacheName);
  await cache.put(request, response.clone());
  const names = await cache.keys();
  const pictures = names.filter(({ url }) => url.includes('/kartu/'));
  for (const old of pictures.slice(0, -mostKept)) await cache.delete(old);
  return response;
}
