import type { Post } from '#src/domain/post.ts';
import type { Problem } from '#src/domain/problem.ts';
import { checkMedia } from '#src/guards/media.ts';
import { mediaInText } from '#src/guards/text-media.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import type { BrokenReference } from './references.ts';

/** Every file of content/media that front matter or office.yml names and that is missing or not what its name says. */
export async function mediaProblems(
  dir: string,
  posts: Post[],
  office: OfficeData | undefined,
): Promise<BrokenReference[]> {
  const named = [
    ...posts.flatMap(mediaOf),
    ...(office?.logo ? [{ file: 'office.yml', path: ['logo'], media: office.logo }] : []),
  ];
  return collect(
    named,
    ({ media }) => checkMedia(dir, media),
    ({ file, path }, message) => ({ file, path, message }),
  );
}

/** The same for files that texts show or link to. */
export async function bodyMediaProblems(dir: string, posts: Post[]): Promise<Problem[]> {
  const named = posts.flatMap(({ file, body, bodyLine }) =>
    mediaInText(body, bodyLine).map(({ media, line }) => ({ file, line, media })),
  );
  return collect(
    named,
    ({ media }) => checkMedia(dir, media),
    ({ file, line }, message) => ({ file, line, field: 'isi', message }),
  );
}

async function collect<N, P>(
  named: N[],
  check: (one: N) => Promise<string | undefined>,
  problem: (one: N, message: string) => P,
): Promise<P[]> {
  const checked = await Promise.all(
    named.map(async (one) => {
      const message = await check(one);
      return message === undefined ? [] : [problem(one, message)];
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
    ...(post.attachments ?? []).map((attachment, i) => ({
      file,
      path: ['attachments', i, 'file'],
      media: attachment.file,
    })),
    ...(image ? [{ file, path: ['claimImage', 'src'], media: image.src }] : []),
  ];
}
