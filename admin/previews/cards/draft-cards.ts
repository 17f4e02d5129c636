import { contentSource } from '#src/cards/source.ts';
import { type DrawnOutlet, drawnOutlets, wantedFiles } from '#src/cards/wanted.ts';
import { momentIn } from '#src/domain/zones.ts';
import { postPath } from '#src/domain/paths.ts';
import { editionOf, type Post } from '#src/domain/post.ts';
import type { Draft } from '../draft.ts';
import { draftPost } from '../draft-post.ts';
import { previewSource } from '../source.ts';
import { knownCode, publishedCodes } from './code.ts';
import type { CardRequest } from './messages.ts';

/** What cards an entry would have; undefined where it has none, and while the office's own files have a problem. */
export async function draftCards(draft: Draft): Promise<DraftCards | undefined> {
  const source = await previewSource();
  const post = source && draftPost(draft, momentIn(new Date(), source.office.timeZone));
  if (!post) return undefined;
  const cardSource = contentSource(source);
  const files = wantedFiles(post, cardSource);
  return {
    outlets: drawnOutlets.flatMap((id) => {
      const slides = files.filter(({ outlet }) => outlet === id).map(({ slide }) => slide);
      return slides.length === 0 ? [] : [{ id, slides: Math.max(...slides) }];
    }),
    async request(outlet, slide) {
      const subject = { kind: post.kind, id: post.id, outlet, slide, edition: editionOf(post) };
      const [code, pictures] = await Promise.all([
        codesOf(post).then((published) => knownCode(subject, published)),
        picturesOf(post, draft),
      ]);
      return { post, source: cardSource, logo: source.logo, outlet, slide, code, pictures };
    },
  };
}

/** The cards of a draft. */
export interface DraftCards {
  /** In the order of the desk; `slides` is 0 for a single picture. */
  outlets: { id: DrawnOutlet; slides: number }[];
  /** `slide` is 0 for a single picture. */
  request: (outlet: DrawnOutlet, slide: number) => Promise<CardRequest>;
}

const codes = new Map<string, Promise<ReadonlySet<string>>>();

function codesOf(post: Post): Promise<ReadonlySet<string>> {
  if (post.id === '') return Promise.resolve(new Set<string>());
  const path = postPath(post);
  const known = codes.get(path) ?? publishedCodes(path);
  codes.set(path, known);
  return known;
}

const pictureFiles = new Map<string, Promise<Blob | undefined>>();

/** The pictures that a post names, as far as they can be had: chosen a moment ago, or published long since. */
async function picturesOf(post: Post, { addressOf }: Draft): Promise<ReadonlyMap<string, Blob>> {
  const named = [
    'cover' in post ? post.cover?.src : undefined,
    'claimImage' in post ? post.claimImage?.src : undefined,
  ];
  const found = await Promise.all(
    named.map(async (src) => {
      const address = src && addressOf(src);
      const file = address && (await pictureAt(address));
      return src && file ? ([src, file] as const) : undefined;
    }),
  );
  return new Map(found.filter((entry) => entry !== undefined));
}

function pictureAt(address: string): Promise<Blob | undefined> {
  const known = pictureFiles.get(address) ?? fetchPicture(address);
  pictureFiles.set(address, known);
  return known;
}

async function fetchPicture(address: string): Promise<Blob | undefined> {
  const response = await fetch(address);
  const file = response.ok ? await response.blob() : undefined;
  return file?.type.startsWith('image/') ? file : undefined;
}
