import type { DeskProblem, Draft } from './judge-draft.ts';
import type { Answer, Question } from './worker.ts';

/** Milliseconds for one check; a text that takes longer was made to. */
const patience = 20_000;

let worker: Worker | undefined;
let asked = 0;

/**
 * Judges a draft beside the page, so that typing never waits. The worker is loaded with the first draft. Rejects with words for the editor when the
 * check cannot be carried out.
 */
export function checkDraft(draft: Draft): Promise<DeskProblem[]> {
  worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const current = worker;
  const id = ++asked;
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
    const listen = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== id) return;
      if ('problems' in data) end(() => resolve(data.problems));
      else end(() => reject(new Error(`Pemeriksaan tidak dapat dijalankan (${data.failure}). Coba lagi`)));
    };
    const timer = setTimeout(fail, patience);
    current.addEventListener('message', listen);
    current.addEventListener('error', fail);
    current.postMessage({ id, draft } satisfies Question);
  });
}
