/** What TypeScript's DOM library lacks of a service worker (https://w3c.github.io/ServiceWorker/), as far as it is used here. */
export interface WorkerScope {
  clients: { claim: () => Promise<void> };
  location: Location;
  skipWaiting: () => Promise<void>;
  addEventListener: <K extends keyof WorkerEvents>(
    type: K,
    listener: (event: WorkerEvents[K]) => void,
  ) => void;
}

interface WorkerEvents {
  install: Lasting;
  activate: Lasting;
  message: MessageEvent & Lasting;
  fetch: Lasting & { request: Request; respondWith: (response: Promise<Response>) => void };
}

interface Lasting extends Event {
  /** Keeps the worker alive until the promise is settled. */
  waitUntil: (promise: Promise<unknown>) => void;
}
