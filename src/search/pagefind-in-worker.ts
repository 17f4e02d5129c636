import type { FullPage, FullText } from './pagefind.ts';
import type { Query } from './query.ts';

/** Pagefind in a worker: its start and each search would hold up a cheap phone for a tenth of a second. Rejects without network or where browsers know no such worker. */
export async function openInWorker(): Promise<FullText> {
  const worker = new Worker(new URL('./pagefind-worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  try {
    await Promise.race([ask(worker, undefined), broken]);
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
  return {
    async search(words, filters) {
      const { value, port } = await ask<string[]>(worker, { words, filters });
      return value.map((id, place) => ({ id, load: async () => (await ask<FullPage>(port, place)).value }));
    },
  };
}

/** Gives the answer and the port on which it came. */
function ask<T>(
  whom: Worker | MessagePort,
  question: Asked | number | undefined,
): Promise<{ value: T; port: MessagePort }> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Reply<T>>) =>
      'error' in data ? reject(new Error(data.error)) : resolve({ value: data.value, port: port1 });
    whom.postMessage(question, [port2]);
  });
}

/** What the page asks the worker for; nothing, to hear that it is ready. */
export interface Asked {
  words: string;
  filters: Query['filters'];
}

/** What the worker answers. */
export type Reply<T> = { value: T } | { error: string };
