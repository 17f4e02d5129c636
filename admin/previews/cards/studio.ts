import type { CardReply, CardRequest } from './messages.ts';

/** Opens the worker that draws cards, and holds it to one at a time: of the requests that come meanwhile only the last is drawn. */
export function openCardStudio(): CardStudio {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let busy = false;
  let next: Job | undefined;
  const start = (job: Job) => {
    busy = true;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<CardReply>) => {
      port1.close();
      busy = false;
      job.answer(next ? undefined : data);
      const waiting = next;
      next = undefined;
      if (waiting) start(waiting);
    };
    worker.postMessage(job.request, [port2]);
  };
  return {
    draw: (request) =>
      new Promise((answer) => {
        const job = { request, answer };
        next?.answer(undefined);
        if (busy) next = job;
        else start(job);
      }),
    close: () => worker.terminate(),
  };
}

/** A worker that draws cards. */
export interface CardStudio {
  /** The card, or undefined where a newer request has come before it was ready. */
  draw: (request: CardRequest) => Promise<CardReply | undefined>;
  close: () => void;
}

interface Job {
  request: CardRequest;
  answer: (reply: CardReply | undefined) => void;
}
