import { site } from '#src/content/site.ts';
import { kinds } from '#src/domain/kinds.ts';
import type { Agenda, Post } from '#src/domain/post.ts';
import { postKey } from '#src/domain/published-file.ts';
import { atom } from '#src/kit/feeds/atom.ts';
import { calendar } from '#src/kit/feeds/calendar.ts';
import type { Feed } from '#src/kit/feeds/feed.ts';
import { jsonFeed } from '#src/kit/feeds/json-feed.ts';
import { kitFeed } from '#src/kit/feeds/kit-feed.ts';
import { kitFeedSchema } from '#src/kit/feeds/kit-schema.ts';
import { rss } from '#src/kit/feeds/rss.ts';
import { z } from 'zod';
import { postPath } from '#src/domain/paths.ts';
import { filesByPost, previewOf } from './cards.ts';
import { sections } from './sections.ts';
import { archive } from './shelves.ts';

/** Everything that can be followed: all posts, each kind, and each topic and kecamatan that has posts. */
export async function channels(): Promise<Channel[]> {
  const { posts } = await site();
  const { topics, districts } = await archive();
  const slug = (path: string) => path.split('/').at(-2) ?? '';
  const entries: Omit<Channel, 'files'>[] = [
    { group: 'Jenis', name: 'Semua tulisan', id: '', posts },
    ...sections.map(({ section, kind }) => ({
      group: 'Jenis' as const,
      name: kinds[kind].plural,
      id: section,
      posts: posts.filter((post) => post.kind === kind),
    })),
    ...topics.map(({ path, name, posts }) => ({
      group: 'Topik' as const,
      name,
      id: `topik/${slug(path)}`,
      posts,
    })),
    ...districts.map(({ path, name, posts }) => ({
      group: 'Kecamatan' as const,
      name,
      id: `kecamatan/${slug(path)}`,
      posts,
    })),
  ];
  return entries.map((entry) => ({ ...entry, files: filesOf(entry) }));
}

/** Every file below /feed/ by its name, with its text. */
export async function feedFiles(): Promise<{ name: string; text: string }[]> {
  const all = await channels();
  const files = await Promise.all(all.map(channelFiles));
  return [...files.flat(), ...(await kitFiles())];
}

/** One thing to follow. */
export interface Channel {
  group: 'Jenis' | 'Topik' | 'Kecamatan';
  /** "Data pemilih". */
  name: string;
  /** Begins the names of its files; empty for all posts. */
  id: string;
  /** Newest first. */
  posts: Post[];
  /** Names of its files below /feed/; a calendar only where there are events that are not in another calendar already. */
  files: { rss: string; atom: string; json: string; ics: string | undefined };
}

function filesOf({ id, posts }: Omit<Channel, 'files'>): Channel['files'] {
  if (id === '') return { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json', ics: undefined };
  const events = posts.some(({ kind }) => kind === 'agenda');
  return {
    rss: `${id}.xml`,
    atom: `${id}.atom.xml`,
    json: `${id}.json`,
    ics: events ? `${id}.ics` : undefined,
  };
}

async function channelFiles({ name, id, posts, files }: Channel): Promise<{ name: string; text: string }[]> {
  const { office, topics } = await site();
  const listed = posts.slice(0, 50);
  const cards = new Map(
    await Promise.all(listed.map(async (post) => [post, await previewOf(post)] as const)),
  );
  const feed = (file: string): Feed => ({
    title: id === '' ? office.name : `${name} ${office.name}`,
    description: id === '' ? `Semua tulisan ${office.name}.` : `${name} dari ${office.name}.`,
    path: `/feed/${file}`,
    office,
    topics,
    posts: listed,
    cardOf: (post) => cards.get(post),
  });
  const events = posts.filter((post): post is Agenda => post.kind === 'agenda');
  const urlOf = (item: Agenda) => new URL(postPath(item), office.site).href;
  const whose = id === 'agenda' ? office.shortName : `${name} ${office.shortName}`;
  return [
    { name: files.rss, text: rss(feed(files.rss)) },
    { name: files.atom, text: atom(feed(files.atom)) },
    { name: files.json, text: jsonFeed(feed(files.json)) },
    ...(files.ics ? [{ name: files.ics, text: calendar(events, office, urlOf, whose) }] : []),
  ];
}

async function kitFiles(): Promise<{ name: string; text: string }[]> {
  const publisher = await site();
  const files = await filesByPost();
  const feed = kitFeed(publisher.posts, (post) => files.get(postKey(post)) ?? [], publisher);
  return [
    { name: 'kit.json', text: JSON.stringify(feed) },
    { name: 'kit.schema.json', text: JSON.stringify(z.toJSONSchema(kitFeedSchema), null, 2) },
  ];
}
