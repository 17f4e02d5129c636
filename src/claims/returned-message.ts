/**
 * Keeps a checked message in this entry of the tab's history, for a reader who comes back from a clarification and whose browser has not kept the
 * page; undefined forgets it. It goes with the tab, and stands neither in an address nor in storage.
 */
export function rememberMessage(message: string | undefined): void {
  const isKept = message !== undefined && message.length <= longest;
  history.replaceState(isKept ? { message } : null, '');
}

/** The message of a page to which the reader has come back; whoever reloads it or comes anew begins afresh. */
export function returnedMessage(): string | undefined {
  const [visit] = performance.getEntriesByType('navigation');
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('message' in state)) return undefined;
  const isReturn = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
  if (isReturn && typeof state.message === 'string') return state.message;
  rememberMessage(undefined);
  return undefined;
}

/** Characters; browsers limit what an entry may hold (https://developer.mozilla.org/docs/Web/API/History/pushState). */
const longest = 100_000;
