import type { Content } from './read.ts';

const place = Symbol.for('suluh.content');
const shared = globalThis as { [place]?: Content | undefined };

/**
 * Runs `work` while Astro's loaders find this content instead of reading it once more. Astro has its own copy of every module of the site, so
 * that a variable here would not be the one over there: they meet in what the whole process shares.
 */
export async function handingOver<T>(content: Content, work: () => Promise<T>): Promise<T> {
  shared[place] = content;
  try {
    return await work();
  } finally {
    shared[place] = undefined;
  }
}

/** The content that the build of this process has read, if there is one. */
export function handedOver(): Content | undefined {
  return shared[place];
}
