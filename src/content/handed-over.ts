import type { Post } from '#src/domain/post.ts';
import type { Content } from './read.ts';

// Astro has its own copy of every module of the site, so that a variable here would not be the one over there: they meet in what the whole process shares.
const place = Symbol.for('suluh.content');
const postPlace = Symbol.for('suluh.posts');
const shared = globalThis as {
  [place]?: Content | undefined;
  [postPlace]?: Map<string, RenderedPost> | undefined;
};

/** Runs `work` while Astro's loaders find this content instead of reading it once more. */
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

/**
 * The posts that pages show, by their ids in Astro's collection, which holds nothing else of them: Astro would write ten thousand posts into a module of its
 * program, bundle that, and read it back.
 */
export function renderedPosts(): Map<string, RenderedPost> {
  shared[postPlace] ??= new Map();
  return shared[postPlace];
}

/** A post with its text as HTML. */
export interface RenderedPost {
  post: Post;
  html: string;
}
