import type { AgendaData } from '#src/schemas/agenda.ts';
import type { AnnouncementData } from '#src/schemas/announcement.ts';
import type { ClarificationData } from '#src/schemas/clarification.ts';
import type { DpbData } from '#src/schemas/dpb.ts';
import type { FaqData } from '#src/schemas/faq.ts';
import { type Day, dayOf, type Moment } from './dates.ts';
import type { Kind } from './kinds.ts';

/** Title of a post; a question's own words for a faq. */
export function titleOf(post: Post): string {
  return post.kind === 'faq' ? post.question : post.title;
}

/** One or two sentences; the short answer of a faq. */
export function summaryOf(post: Post): string {
  return post.kind === 'faq' ? post.short : post.summary;
}

/** The day by which a post is filed and sorted: when it was published, or last checked for a faq. */
export function filedOn(post: Post): Day {
  return dayOf(post.kind === 'faq' ? post.updated : post.published);
}

/** The last change that matters to readers. */
export function lastChange(post: Post): Moment | Day {
  if (post.kind === 'faq') return post.updated;
  const { published, updated = '', corrections = [], withdrawn } = post;
  const dates = [published, updated, withdrawn?.date ?? '', ...corrections.map(({ date }) => date)];
  return dates.sort().at(-1) ?? post.published;
}

/** How often a post was corrected. */
export function revisionOf(post: Post): number {
  return post.kind === 'faq' ? 0 : (post.corrections?.length ?? 0);
}

/**
 * Tells apart what a post's cards have said over time, so that a new edition gives them new codes: "1" after the first correction, "0-cancelled"
 * for an event that was called off, "2026-05-05" for a question checked on that day.
 */
export function editionOf(post: Post): string {
  if (post.kind === 'faq') return post.updated;
  const status = post.kind === 'agenda' && post.status !== 'scheduled' ? `-${post.status}` : '';
  return `${revisionOf(post)}${status}`;
}

/** Why and when the office took a post back; undefined while it stands. */
export function withdrawalOf(post: Post): { date: Day; note: string } | undefined {
  return post.kind === 'faq' ? undefined : post.withdrawn;
}

/** Newest first; posts of one moment in the order of their ids. */
export function byNewest(a: Post, b: Post): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return y - x || (a.id < b.id ? -1 : 1);
}

/** An event of the office. */
export type Agenda = Origin<'agenda'> & AgendaData;
/** An announcement. */
export type Announcement = Origin<'announcement'> & AnnouncementData;
/** What was claimed, and what is true. */
export type Clarification = Origin<'clarification'> & ClarificationData;
/** A question with its answer. */
export type Faq = Origin<'faq'> & FaqData;
/** Any post, told apart by `kind`. */
export type Post = Agenda | Announcement | Clarification | Faq;

/** A recapitulation of voter data. */
export type Recapitulation = DpbData & { id: string; file: string };

interface Origin<K extends Kind> {
  kind: K;
  /** The file's name without its ending; ends the address. */
  id: string;
  /** Path from the content folder. */
  file: string;
  /** Markdown. */
  body: string;
  /** Line of the file on which the body begins; the first is 1. */
  bodyLine: number;
}

function sortKey(post: Post): number {
  return Date.parse(post.kind === 'faq' ? `${post.updated}T00:00:00+07:00` : post.published);
}
