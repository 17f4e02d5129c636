import { shareTarget } from '#src/domain/share-target.ts';
import { answerTo } from './answer.ts';
import { currentCopy } from './copies.ts';
import type { WorkerScope } from './scope.ts';
import { takeShared } from './shared.ts';
import { updateCopy } from './update.ts';

declare const self: WorkerScope;

// A new worker takes over at once and reloads no page: open pages keep what their readers have typed.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A page asks for a fresh copy and hears how it went: { at } of the copy that is there now, and whether the site was reached.
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    updateCopy()
      .then(
        () => true,
        () => false,
      )
      .then(async (reached) => port?.postMessage({ reached, at: (await currentCopy())?.at })),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === 'POST' && pathname === shareTarget.action) event.respondWith(takeShared(request));
  const answer = answerTo(request, pathname);
  if (answer !== undefined) event.respondWith(answer);
});
