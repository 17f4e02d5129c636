import { openPagefind } from './pagefind.ts';
import type { Asked, Reply } from './pagefind-in-worker.ts';

// Pagefind starts and searches here, so that the page stays alive. It answers with less where a part of its index cannot be loaded; a reader must know.
let lost = false;
const load = globalThis.fetch;
globalThis.fetch = async (...asked) => {
  try {
    const response = await load(...asked);
    lost ||= !response.ok;
    return response;
  } catch (cause) {
    lost = true;
    throw cause;
  }
};

const opened = openPagefind('/pagefind/pagefind.js');
opened.catch(() => {
  // Told to whoever asks.
});

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked | undefined>) =>
  answer(port, async () => {
    const fullText = await opened;
    if (!data) return [];
    lost = false;
    const results = await fullText.search(data.words, data.filters);
    if (lost) throw new Error('Sebagian indeks tidak dapat dimuat');
    // Found pages are loaded through the same port, one by its place in the list.
    if (port)
      port.onmessage = ({ data: place, ports: [reply] }: MessageEvent<number>) =>
        answer(reply, async () => results[place]?.load());
    return results.map(({ id }) => id);
  }),
);

function answer(port: MessagePort | undefined, work: () => Promise<unknown>): void {
  work().then(
    (value) => port?.postMessage({ value } satisfies Reply<unknown>),
    (error: unknown) => port?.postMessage({ error: String(error) } satisfies Reply<unknown>),
  );
}
