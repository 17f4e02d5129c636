import { agendaStatuses } from '#src/domain/categories.ts';
import type { CardFile, CardRecord } from '#src/domain/card-record.ts';
import type { Kind } from '#src/domain/kinds.ts';
import { markedTitle } from '#src/domain/marked-title.ts';
import type { Outlet } from '#src/domain/outlets.ts';
import { type Post, postPath, summaryOf, withdrawalOf } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';
import { verdicts } from '#src/domain/verdicts.ts';

/** A code that the site answers for: of a card that is there, or of one that was withdrawn with its post. */
export interface AnsweredCode {
  code: string;
  post: { kind: Kind; id: string };
  outlet: Outlet;
  slide: number;
}

/** What the site tells of every code, in the order of `codes`; the formats of one outlet share a record. */
export function cardRecords(codes: AnsweredCode[], { posts, files, office }: RecordSource): CardRecord[] {
  const byKey = new Map(posts.map((post) => [postKey(post), post]));
  const byCode = Map.groupBy(files, ({ code }) => code);
  const distinct = new Map(codes.map((answered) => [answered.code, answered]));
  return [...distinct.values()].flatMap(({ code, post: named, outlet, slide }) => {
    const post = byKey.get(postKey(named));
    if (!post) return [];
    const withdrawal = withdrawalOf(post);
    return {
      v: 1,
      code,
      status: withdrawal ? 'ditarik' : 'berlaku',
      office: office.name,
      post: aboutPost(post),
      outlet,
      slide,
      notes: withdrawal ? [withdrawal] : [],
      files: (byCode.get(code) ?? []).map(fileOf),
    } satisfies CardRecord;
  });
}

interface RecordSource {
  posts: Post[];
  /** Those that lie in the site. */
  files: PublishedFile[];
  office: { name: string };
}

function aboutPost(post: Post): CardRecord['post'] {
  const { kind, id } = post;
  const word = kind === 'agenda' && post.status !== 'done' && agendaStatuses[post.status].word;
  return {
    kind,
    id,
    path: postPath(post),
    title: markedTitle(post),
    summary: summaryOf(post),
    ...(kind === 'clarification' && { verdict: verdicts[post.verdict].label }),
    ...(word && { word }),
    ...(post.sample && { sample: true }),
  };
}

function fileOf({ type, sha256, path, width, height, bytes }: PublishedFile): CardFile {
  return { type, sha256, path, bytes, ...(width && height && { width, height }) };
}
