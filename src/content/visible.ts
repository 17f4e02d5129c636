import { visiblePosts, visibleRecapitulations } from '#src/domain/clock.ts';
import { byNewest, type Post, type Recapitulation } from '#src/domain/post.ts';
import type { Guide } from './guides.ts';
import type { Content } from './read.ts';

/** What readers may see of the content at a moment, in the order in which they meet it. */
export function visibleContent(content: Content, at: Date): Content {
  const posts = visiblePosts(content.posts, at);
  const recapitulations = visibleRecapitulations(content.recapitulations, at);
  return { ...content, ...inOrder({ posts, recapitulations, guides: content.guides }) };
}

/** Posts newest first, recapitulations latest period first, guides as their editors ordered them. */
export function inOrder({ posts, recapitulations, guides }: Listed): Listed {
  return {
    posts: posts.toSorted(byNewest),
    recapitulations: recapitulations.toSorted((a, b) => (b.period.to < a.period.to ? -1 : 1)),
    guides: guides.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  };
}

interface Listed {
  posts: Post[];
  recapitulations: Recapitulation[];
  guides: Guide[];
}
