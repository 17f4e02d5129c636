import { checkMedia } from '#src/guards/media.ts';
import type { Post } from '#src/domain/post.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import type { BrokenReference } from './references.ts';

/** Every named file of content/media that is missing or is not what its name says. */
export async function mediaProblems(dir: string, posts: Post[], office: OfficeData | undefined): Promise<BrokenReference[]> {
  const named = [...posts.flatMap(mediaOf), ...(office?.logo ? [{ file: 'office.yml', path: ['logo'], media: office.logo }] : [])];
  const checked = await Promise.all(
    named.map(async ({ file, path, media }) => {
      const message = await checkMedia(dir, media);
      return message === undefined ? [] : [{ file, path, message }];
    }),
  );
  return checked.flat();
}

/** The files that a post names in its front matter, with the field that names them. */
export function mediaOf(post: Post): { file: string; path: PropertyKey[]; media: string }[] {
  if (post.kind === 'faq') return [];
  const { file } = post;
  const image = post.kind === 'clarification' ? post.claimImage : undefined;
  return [
    ...(post.cover ? [{ file, path: ['cover', 'src'], media: post.cover.src }] : []),
    ...(post.attachments ?? []).map((attachment, i) => ({ file, path: ['attachments', i, 'file'], media: attachment.file })),
    ...(image ? [{ file, path: ['claimImage', 'src'], media: image.src }] : []),
  ];
}
