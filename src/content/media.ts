import type { Post } from '#src/domain/post.ts';
import { type Problem, type Release, unreleased } from '#src/domain/problem.ts';
import { checkMedia } from '#src/guards/media.ts';
import type { Finding } from '#src/guards/text/finding.ts';
import { mediaInText } from '#src/guards/text-media.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { officeNumbers } from './office-numbers.ts';
import type { BrokenReference } from './references.ts';

/** Every file of content/media that front matter or office.yml names and that is missing or not what its name says. */
export async function mediaProblems(
  dir: string,
  posts: Post[],
  office: OfficeData | undefined,
): Promise<BrokenReference[]> {
  const own = officeNumbers(office);
  const named = [
    ...posts.flatMap((post) => mediaOf(post).map((one) => ({ ...one, released: post.released }))),
    ...(office?.logo
      ? [{ file: 'office.yml', path: ['logo'], media: office.logo, released: undefined }]
      : []),
  ];
  return collect(
    named,
    ({ media }) => checkMedia(dir, media, own),
    ({ file, path }, finding) => ({ file, path, ...finding }),
  );
}

/** The same for files that texts show or link to. */
export async function bodyMediaProblems(
  dir: string,
  posts: Post[],
  office: OfficeData | undefined,
): Promise<Problem[]> {
  const own = officeNumbers(office);
  const named = posts.flatMap(({ file, body, bodyLine, released }) =>
    mediaInText(body, bodyLine).map(({ media, line }) => ({ file, line, media, released })),
  );
  return collect(
    named,
    ({ media }) => checkMedia(dir, media, own),
    ({ file, line }, { message, rule }) => ({
      file,
      line,
      field: 'isi',
      message,
      ...(rule && { level: 'warn', rule }),
    }),
  );
}

async function collect<N extends { released: Release[] | undefined }, P>(
  named: N[],
  check: (one: N) => Promise<Finding[]>,
  problem: (one: N, finding: Finding) => P,
): Promise<P[]> {
  const checked = await Promise.all(
    named.map(async (one) => {
      const findings = await check(one);
      return unreleased(findings, one.released).map((finding) => problem(one, finding));
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
