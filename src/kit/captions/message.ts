import { calledOff } from '#src/domain/agenda.ts';
import { districtsOf } from '#src/domain/archive.ts';
import { formatDay, formatDaySpan, formatMoment, formatSpan } from '#src/domain/dates.ts';
import { markedTitle } from '#src/domain/marked-title.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import { postPath } from '#src/domain/paths.ts';
import { type Agenda, type Announcement, type Post, summaryOf } from '#src/domain/post.ts';
import type { Verdict } from '#src/domain/verdicts.ts';
import type { District, Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { hashtags } from './hashtags.ts';
import { oneLine } from './one-line.ts';

/** What the captions of a post are made of: its fields as lines of text, without any outlet's markup. */
export function messageOf(post: Post, { office, topics, districts }: Publisher): Message {
  const headline = post.kind === 'faq' ? undefined : post.card?.headline;
  return {
    title: oneLine(markedTitle(post)),
    headline: headline && oneLine(markedTitle(post, headline)),
    summary: oneLine(summaryOf(post)),
    url: new URL(postPath(post), office.site).href,
    tags: hashtags(post, office, topics),
    ...statement(post),
    when: whenOf(post),
    dated: datedOf(post),
    latest: latestOf(post),
    facts: factsOf(post, districts),
    lists: listsOf(post),
    source: sourceOf(post),
  };
}

/** Who publishes, and the names of what posts refer to. */
export interface Publisher {
  office: OfficeData;
  topics: Topic[];
  districts: District[];
}

/** A post in lines. */
export interface Message {
  /** With marks: "CONTOH: DITUNDA: Rapat pleno". */
  title: string;
  /** A shorter title with the same marks. */
  headline: string | undefined;
  summary: string;
  /** Full address of the post. */
  url: string;
  /** "#KPUKampar #DataPemilih". */
  tags: string;
  /** The claim and what checking found. */
  claim: { text: string; verdict: Verdict; action: string | undefined } | undefined;
  /** What was changed after publication, with its date. */
  correction: Notice | undefined;
  /** Why the post was taken back, with its date. */
  withdrawal: Notice | undefined;
  /** The date that the post is about: of the event, the deadline, the first stage. */
  when: Fact | undefined;
  /** "Terbit 9 Mei 2024". */
  dated: string;
  /** The last of its dates: "Diperbarui 10 Mei 2024". */
  latest: string;
  /** Lines that help, most important first: place, number of people wanted, kecamatan. */
  facts: Fact[];
  /** Lists that are told whole or not at all: facts, stages, requirements. */
  lists: { name: string; items: string[] }[];
  /** "Liputan6, Kompas". */
  source: string | undefined;
}

/** "Tempat: Aula KPU Kampar". */
export interface Fact {
  name: string;
  value: string;
}

/** Something that the office says about a post of its own. */
export interface Notice {
  /** "2 Januari 2022". */
  day: string;
  note: string;
}

function statement(post: Post): Pick<Message, 'claim' | 'correction' | 'withdrawal'> {
  if (post.kind === 'faq') return { claim: undefined, correction: undefined, withdrawal: undefined };
  const notice = (entry: { date: string; note: string } | undefined) =>
    entry && { day: formatDay(entry.date), note: oneLine(entry.note) };
  return {
    claim:
      post.kind === 'clarification'
        ? {
            text: oneLine(post.claim),
            verdict: post.verdict,
            action: post.action && oneLine(post.action),
          }
        : undefined,
    correction: notice(post.corrections?.at(-1)),
    withdrawal: notice(post.withdrawn),
  };
}

function whenOf(post: Post): Fact | undefined {
  if (post.kind === 'agenda')
    return {
      name: calledOff(post) ? 'Waktu semula' : 'Waktu',
      value: formatSpan(post.start, post.end, post.allDay ?? false),
    };
  if (post.kind !== 'announcement') return undefined;
  if (post.deadline) return { name: 'Batas waktu', value: formatMoment(post.deadline) };
  // Of several stages the first: who reads only this must not take the day of the last one for the end of the registration.
  const first = post.adhoc?.stages.toSorted((a, b) => a.start.localeCompare(b.start))[0];
  return first && { name: oneLine(first.name), value: formatDaySpan(first.start, first.end) };
}

function datedOf(post: Post): string {
  if (post.kind === 'faq') return `Diperiksa ${formatDay(post.updated)}`;
  const published = `Terbit ${formatDay(post.published)}`;
  const updated = post.updated && formatDay(post.updated);
  return updated && updated !== formatDay(post.published) ? `${published}, diperbarui ${updated}` : published;
}

function latestOf(post: Post): string {
  if (post.kind === 'faq' || !post.updated) return datedOf(post);
  return `Diperbarui ${formatDay(post.updated)}`;
}

function factsOf(post: Post, districts: District[]): Fact[] {
  const codes = districtsOf(post);
  const names = districts.filter(({ code }) => codes.includes(code)).map(({ name }) => name);
  return [
    ...(post.kind === 'agenda' ? agendaFacts(post) : []),
    ...(post.kind === 'announcement' ? announcementFacts(post) : []),
    { name: 'Kecamatan', value: names.join(', ') },
  ]
    .map(({ name, value }) => ({ name, value: oneLine(value ?? '') }))
    .filter(({ value }) => value !== '');
}

function agendaFacts(post: Agenda) {
  const { venue, online, contact } = post;
  const open = post.open && !calledOff(post);
  return [
    { name: 'Tempat', value: [venue.name, venue.address].filter((part) => part).join(', ') },
    { name: 'Peserta', value: open ? 'terbuka untuk umum' : undefined },
    { name: 'Daring', value: online },
    { name: 'Narahubung', value: contact },
  ];
}

function announcementFacts({ adhoc }: Announcement) {
  if (!adhoc) return [];
  const { quota, apply } = adhoc;
  return [
    { name: 'Kebutuhan', value: quota === undefined ? undefined : `${formatNumber(quota)} orang` },
    { name: 'Daftar di', value: [apply.url, apply.place].filter((part) => part).join(' atau ') },
  ];
}

function listsOf(post: Post): Message['lists'] {
  const lists =
    post.kind === 'clarification'
      ? [{ name: 'Faktanya', items: post.facts }]
      : post.kind === 'announcement' && post.adhoc
        ? [
            {
              name: 'Tahapan',
              items: post.adhoc.stages.map(({ name, start, end }) => `${name}: ${formatDaySpan(start, end)}`),
            },
            { name: 'Persyaratan', items: post.adhoc.requirements },
          ]
        : [];
  return (
    lists
      // A single stage is told already, as the date that the post is about.
      .filter(({ name, items }) => items.length > (name === 'Tahapan' ? 1 : 0))
      .map(({ name, items }) => ({ name, items: items.map(oneLine) }))
  );
}

function sourceOf(post: Post): string | undefined {
  const sources = post.kind === 'clarification' ? post.evidence : (post.sources ?? []);
  const names = new Set(sources.flatMap(({ publisher }) => (publisher ? [oneLine(publisher)] : [])));
  return [...names].slice(0, 3).join(', ') || undefined;
}
