import type { Content } from '#src/content/read.ts';
import { editionOf, type Post, withdrawalOf } from '#src/domain/post.ts';
import { type MediaHashes, mediaNames } from '#src/content/media-hashes.ts';
import { plainText } from '#src/domain/text.ts';
import { contentHash, digest } from './digests.ts';
import type { RegisteredKind } from './entry.ts';

/** A published item as the register sees it. */
export interface Registered {
  kind: RegisteredKind;
  id: string;
  /** Path from the content folder. */
  file: string;
  /** Line of the file on which the text begins; 1 where there is none. */
  textLine: number;
  edition: string;
  /** What readers are told, as it is hashed. */
  content: Readonly<Record<string, unknown>>;
  corrections: { date: string; note: string }[];
  withdrawn: boolean;
}

/**
 * What is registered of posts, recapitulations and guides: every field that says something to readers, and the text as words and addresses, so that
 * another way of writing the same Markdown changes nothing; of pictures and attachments the hash of their bytes. What only files a post away is left
 * out.
 */
export function registeredOf(
  { posts, recapitulations, guides }: Registrable,
  media: MediaHashes,
): Registered[] {
  const figures = new Map(recapitulations.map(({ id, rows, totals }) => [id, digest({ rows, totals })]));
  return [
    ...posts.map((post) => fromPost(post, figures, media)),
    ...recapitulations.map((dpb): Registered => {
      const { id, file, released: _, reviewed: __, draft: ___, corrections = [], ...content } = dpb;
      return {
        kind: 'dpb',
        id,
        file,
        textLine: 1,
        edition: String(corrections.length),
        content,
        corrections,
        withdrawn: false,
      };
    }),
    ...guides.map((guide): Registered => {
      const { id, file, released: _, draft: __, topics: ___, order: ____, updated, ...content } = guide;
      return {
        kind: 'guide',
        id,
        file,
        textLine: 1,
        edition: updated,
        content,
        corrections: [],
        withdrawn: false,
      };
    }),
  ];
}

/** What of the content can be registered. */
export type Registrable = Pick<Content, 'posts' | 'recapitulations' | 'guides'>;

/** SHA-256 of an item's content in canonical form, 64 hexadecimal digits; its corrections belong to it. */
export function registeredHash({ content, corrections }: Registered): string {
  return contentHash(registeredContent({ content, corrections }));
}

/** What registeredHash is the hash of. */
export function registeredContent({ content, corrections }: Pick<Registered, 'content' | 'corrections'>) {
  return { ...content, corrections };
}

function fromPost(post: Post, figures: ReadonlyMap<string, string>, hashes: MediaHashes): Registered {
  const { kind, id, file, body } = post;
  const told = Object.fromEntries(Object.entries(post).filter(([field]) => !notTold.has(field)));
  // A card shows the figures of its recapitulation, so they are part of what this post says.
  const dpb = kind === 'announcement' &&
    post.dpb && { dpb: { id: post.dpb, figures: figures.get(post.dpb) } };
  const media = Object.fromEntries(
    mediaNames(post).flatMap((name) => {
      const sha256 = hashes.get(name);
      return sha256 ? [[name, sha256]] : [];
    }),
  );
  return {
    kind,
    id,
    file,
    textLine: post.bodyLine,
    edition: editionOf(post),
    content: {
      ...told,
      ...dpb,
      media,
      text: plainText(body).split('\n').filter(Boolean),
      links: addressesIn(body),
    },
    corrections: kind === 'faq' ? [] : (post.corrections ?? []),
    withdrawn: withdrawalOf(post) !== undefined,
  };
}

/** Where a post stands in the files, where it is filed, and what is registered apart: corrections, and the day of a question as its edition. */
const notTold = new Set([
  'kind',
  'id',
  'file',
  'body',
  'bodyLine',
  'topics',
  'outlets',
  'draft',
  'updated',
  'released',
  'reviewed',
  'corrections',
]);

/** Addresses in a Markdown text, in their order. */
function addressesIn(markdown: string): string[] {
  return markdown.match(/https?:\/\/[^\s<>()[\]"'`]+/g) ?? [];
}
