import { type Outlet, outletIds, outlets } from '#src/domain/outlets.ts';
import type { Post } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import type { Term } from '#src/schemas/catalogues.ts';
import { type Caption, type CaptionId, captionsOf } from './captions.ts';
import type { Publisher } from './captions/message.ts';

/** What Diskominfo takes from a post: for each outlet that has files its files and texts, and the texts that go with no file. */
export function kitOf(post: Post, files: PublishedFile[], publisher: Publisher & { glossary: Term[] }): Kit {
  const byOutlet = Map.groupBy(files, ({ outlet }) => outlet);
  const captions = captionsOf(post, publisher);
  const placeOf = ({ id }: Caption) => captionOutlets[id]?.find((outlet) => byOutlet.has(outlet));
  const parts = outletIds.flatMap((outlet) => {
    const ofOutlet = byOutlet.get(outlet);
    if (!ofOutlet) return [];
    const texts = captions.filter((caption) => placeOf(caption) === outlet);
    return [{ outlet, label: outlets[outlet].label, files: ofOutlet, captions: texts }];
  });
  return { parts, captions: captions.filter((caption) => placeOf(caption) === undefined) };
}

/** What there is of a post. */
export interface Kit {
  parts: {
    outlet: Outlet;
    label: string;
    /** Slides in their order. */
    files: PublishedFile[];
    captions: Caption[];
  }[];
  captions: Caption[];
}

/** With which outlet's files a text is used, the first that has files. */
const captionOutlets: Partial<Record<CaptionId, Outlet[]>> = {
  whatsapp: ['square'],
  instagram: ['instagram', 'carousel', 'story'],
  facebook: ['facebook'],
  youtubeTitle: ['youtube', 'videotron'],
  youtube: ['youtube', 'videotron'],
};
