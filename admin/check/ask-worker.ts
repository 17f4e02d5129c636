/**
 * Asks a worker, so that typing never waits: it is started with the first question, and anew after it has failed or has taken longer than
 * `patience` milliseconds. The function rejects with words for the editor.
 */
export function asker<Asked, Told>(start: () => Worker, patience: number): (asked: Asked) => Promise<Told> {
  let worker: Worker | undefined;
  let count = 0;
  return (asked) => {
    worker ??= start();
    const current = worker;
    const id = ++count;
    return new Promise((resolve, reject) => {
      const end = (finish: () => void) => {
        clearTimeout(timer);
        current.removeEventListener('message', listen);
        current.removeEventListener('error', fail);
        finish();
      };
      const fail = () => {
        current.terminate();
        if (worker === current) worker = undefined;
        end(() => reject(new Error('Pemeriksaan tidak dapat dijalankan. Muat ulang halaman ini')));
      };
      const listen = ({ data }: MessageEvent<Answer<Told>>) => {
        if (data.id !== id) return;
        if ('told' in data) end(() => resolve(data.told));
        else end(() => reject(new Error(`Pemeriksaan tidak dapat dijalankan (${data.failure}). Coba lagi`)));
      };
      const timer = setTimeout(fail, patience);
      current.addEventListener('message', listen);
      current.addEventListener('error', fail);
      current.postMessage({ id, asked } satisfies Question<Asked>);
    });
  };
}

/** Answers what a worker is asked. To be called in the worker. */
export function answering<Asked, Told>(answer: (asked: Asked) => Promise<Told>): void {
  addEventListener('message', async ({ data: { id, asked } }: MessageEvent<Question<Asked>>) => {
    postMessage(
      await answer(asked).then(
        (told): Answer<Told> => ({ id, told }),
        (error: unknown): Answer<Told> => ({ id, failure: String(error) }),
      ),
    );
  });
}

interface Question<Asked> {
  id: number;
  asked: Asked;
}

type Answer<Told> = { id: number; told: Told } | { id: number; failure: string };
