import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Builds on request, one build at a time; requests that come meanwhile are answered by one more build. */
export interface Rebuilder {
  /** Resolves after a build that began after this call; true when it was published. */
  request(): Promise<boolean>;
  /** Ends a build under way. */
  stop(): void;
}

/**
 * Each build is a process of its own: a broken build cannot take the running site down, and its memory is given back. What it prints goes to
 * this terminal.
 */
export function rebuilder(): Rebuilder {
  let child: ReturnType<typeof spawn> | undefined;
  let running: Promise<boolean> | undefined;
  let waiting: Promise<boolean> | undefined;
  const build = () =>
    new Promise<boolean>((resolve) => {
      const parameters = [...process.execArgv, join(import.meta.dirname, '../build.ts')];
      child = spawn(process.execPath, parameters, { stdio: 'inherit' });
      child.on('error', () => resolve(false));
      child.on('exit', (code) => resolve(code === 0));
    }).finally(() => {
      running = undefined;
    });
  return {
    request() {
      if (!running) {
        running = build();
        return running;
      }
      waiting ??= running.then(() => {
        waiting = undefined;
        running = build();
        return running;
      });
      return waiting;
    },
    stop: () => child?.kill(),
  };
}
