import { maskIdentityNumbers } from '#src/guards/personal/mask-numbers.ts';

/**
 * Keeps a checked message in this entry of the tab's history, for a reader who comes back from a clarification and whose browser has not kept the
 * page. It goes with the tab, and stands neither in an address nor in storage. False, and nothing is kept, where the message holds something like an
 * identity number.
 */
export function rememberClean(message: string): boolean {
  const isClean = maskIdentityNumbers(message).found === 0;
  if (isClean && message.length <= longest) history.replaceState({ message }, '');
  return isClean;
}

/** The message of a page to which the reader has come back; whoever reloads it or comes anew begins afresh. */
export function returnedMessage(): string | undefined {
  const [visit] = performance.getEntriesByType('navigation');
  const state: unknown = history.state;
  const isReturn = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
  if (isReturn && typeof state === 'object' && state !== null && 'message' in state)
    return String(state.message);
  history.replaceState(null, '');
  return undefined;
}

/** Characters; browsers limit what an entry may hold (https://developer.mozilla.org/docs/Web/API/History/pushState). */
const longest = 100_000;
