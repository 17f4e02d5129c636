import { getCollection, getEntry } from 'astro:content';
import { now } from '#src/domain/clock.ts';
import { type RenderedPost, renderedPosts } from './handed-over.ts';
import { relatedIndex, type RelatedIndex } from '#src/domain/related.ts';
import type { Post, Recapitulation } from '#src/domain/post.ts';
import type { Guide } from './guides.ts';
import type { District, Term, Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { inOrder } from './visible.ts';

/** What pages are made of: everything that readers may see now. */
export interface Site {
  office: OfficeData;
  districts: District[];
  topics: Topic[];
  glossary: Term[];
  /** Newest first. */
  posts: Post[];
  /** Latest period first. */
  recapitulations: Recapitulation[];
  /** In the order that their editors gave them. */
  guides: Guide[];
  /** For finding related posts. */
  related: RelatedIndex;
  /** The moment that counts as now. */
  at: Date;
}

let loading: Promise<Site> | undefined;

/** The site, loaded once a build. While developing, every request loads it anew. */
export function site(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loading ??= load();
  return loading;
}

/** Every post that readers may see now, with its text as HTML. */
export async function sitePosts(): Promise<RenderedPost[]> {
  const rendered = renderedPosts();
  return (await getCollection('posts')).flatMap(({ id }) => rendered.get(id) ?? []);
}

async function load(): Promise<Site> {
  const [catalogues, posts] = await Promise.all([getEntry('catalogues', 'catalogues'), sitePosts()]);
  if (!catalogues) throw new Error('Isi belum dibaca: koleksi "catalogues" kosong.');
  const listed = inOrder({
    posts: posts.map(({ post }) => post),
    recapitulations: catalogues.data.recapitulations,
    guides: catalogues.data.guides,
  });
  return { ...catalogues.data, ...listed, related: relatedIndex(listed.posts), at: now() };
}
