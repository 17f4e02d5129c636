import { agendaStatuses } from '#src/domain/categories.ts';
import type { CardFile, CardRecord } from '#src/domain/card-record.ts';
import type { Kind } from '#src/domain/kinds.ts';
import { markedTitle } from '#src/domain/marked-title.ts';
import type { Outlet } from '#src/domain/outlets.ts';
import { postPath } from '#src/domain/paths.ts';
import { type Post, summaryOf, withdrawalOf } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { LogEntry } from './log/entry.ts';
import type { Ledger, LoggedCode } from './log/ledger.ts';
import type { Register } from './log/read-log.ts';
import { proofPath } from './write-register.ts';

/** A code that the site answers for: of a card that is there, or of one that was withdrawn with its post. */
export interface AnsweredCode {
  code: string;
  post: { kind: Kind; id: string };
  outlet: Outlet;
  slide: number;
}

/**
 * What the site tells of every code: those of today's cards in their order, then those that the register knows from earlier ones. The formats of
 * one outlet share a record.
 */
export function cardRecords(codes: AnsweredCode[], source: RecordSource): CardRecord[] {
  const { posts, files, ledger } = source;
  const byKey = new Map(posts.map((post) => [postKey(post), post]));
  const byCode = Map.groupBy(files, ({ code }) => code);
  const today = new Map(codes.map((answered) => [answered.code, answered]));
  const successors = new Map(codes.map((answered) => [placeKey(answered), answered.code]));
  const earlier = [...ledger.codes].flatMap(([code, [first]]): AnsweredCode[] => {
    if (today.has(code) || !first) return [];
    const { kind, id } = first.entry.post;
    if (kind === 'dpb' || kind === 'guide') return [];
    return [{ code, post: { kind, id }, outlet: first.file.outlet, slide: first.file.slide }];
  });
  return [...today.values(), ...earlier].flatMap((answered) => {
    const { code, outlet, slide } = answered;
    const post = byKey.get(postKey(answered.post));
    if (!post) return [];
    const logged = ledger.codes.get(code) ?? [];
    const successor = successors.get(placeKey(answered));
    const standing = standingOf(post, today.has(code), logged.at(-1)?.entry);
    const register = registerPlace(logged, source);
    // What was taken back is not shown again.
    const look = withdrawalOf(post) ? undefined : source.looks.get(code);
    return {
      v: 1,
      code,
      office: source.office.name,
      post: aboutPost(post),
      outlet,
      slide,
      ...standing,
      ...(standing.status !== 'ditarik' && successor && successor !== code && { replacedBy: successor }),
      files: [...(byCode.get(code) ?? []).map(fileOf), ...earlierFiles(logged, byCode.get(code) ?? [])],
      ...(look && { look }),
      ...(register && { register }),
    } satisfies CardRecord;
  });
}

interface RecordSource {
  posts: Post[];
  /** Those that lie in the site. */
  files: PublishedFile[];
  /** By code, how it looks where none of its files is a picture. */
  looks: ReadonlyMap<string, NonNullable<CardRecord['look']>>;
  register: Pick<Register, 'signers' | 'checkpoints'>;
  ledger: Ledger;
  office: { name: string };
}

function standingOf(
  post: Post,
  isToday: boolean,
  entry: LogEntry | undefined,
): Pick<CardRecord, 'status' | 'notes'> {
  const withdrawal = withdrawalOf(post);
  if (withdrawal) return { status: 'ditarik', notes: [withdrawal] };
  if (isToday) return { status: 'berlaku', notes: [] };
  const corrections = post.kind === 'faq' ? [] : (post.corrections ?? []);
  const since = corrections.slice(entry?.corrections.length ?? 0);
  return { status: since.length > 0 ? 'dikoreksi' : 'digantikan', notes: since };
}

/** Which entry tells of the newest file with a code, and whether a signature covers it. */
function registerPlace(logged: LoggedCode[], { register }: RecordSource): CardRecord['register'] {
  const newest = logged.at(-1);
  if (!newest) return undefined;
  const { index, entry } = newest;
  const signed = register.signers.length > 0 && index < (register.checkpoints.at(-1)?.size ?? 0);
  return { entry: index, time: entry.time, proof: proofPath(entry.post), signed };
}

/** Files that bore the code when they were drawn with an older renderer, the newest first. */
function earlierFiles(logged: LoggedCode[], files: PublishedFile[]): CardFile[] {
  const known = new Set(files.map(({ sha256 }) => sha256));
  return logged
    .toReversed()
    .map(({ file: { type, sha256 } }) => ({ type, sha256 }))
    .filter(({ sha256 }) => !known.has(sha256) && known.add(sha256));
}

/** An outlet's place within a post: whoever has an old card of it finds the new one there. */
function placeKey({ post, outlet, slide }: AnsweredCode): string {
  return `${postKey(post)} ${outlet} ${slide}`;
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
