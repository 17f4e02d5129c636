/** Tells a person at the terminal what is being done and how long it took. */
export interface Progress {
  /** Runs one step; its name and its time are printed. */
  step: <T>(name: string, run: () => Promise<T>) => Promise<T>;
  /** Reports within a step: how many of how many, how many of them were made anew, and what is worth watching meanwhile. */
  count: (done: number, total: number, made: number, detail?: string) => void;
  /** Tells of something that did not work and does no harm, on a line of its own. */
  warn: (message: string) => void;
}

/** Progress on a stream; a terminal shows the count on one line that renews itself, a log file only the results. */
export function terminalProgress(out: NodeJS.WriteStream): Progress {
  let counted = '';
  return {
    async step(name, run) {
      counted = '';
      const start = performance.now();
      if (out.isTTY) out.write(`  … ${name}`);
      const result = await run();
      const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}  ✓ ${name}${counted && ` (${counted})`}, ${seconds} detik\n`);
      return result;
    },
    count(done, total, made, detail = '') {
      counted = `${done} dari ${total}, ${made} baru`;
      if (out.isTTY) out.write(`\r\x1b[K  … ${counted}${detail && ` · ${detail}`}`.slice(0, out.columns + 4));
    },
    warn(message) {
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}  ! ${message}\n`);
    },
  };
}
