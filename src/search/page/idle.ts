/** Resolves when the page has been painted and waits for nothing else, after a second at most; at the next turn where the browser cannot tell (Safari). */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve);
  });
}

/** Resolves in a task of its own: the browser may paint and answer the reader first. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
