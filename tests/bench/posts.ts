import {
  adhocBodies,
  type AdhocBody,
  hoaxCategories,
  type HoaxCategory,
  type Platform,
  platforms,
} from '#src/domain/categories.ts';
import type { Kind } from '#src/domain/kinds.ts';
import type { Outlet } from '#src/domain/outlets.ts';
import { verdictIds } from '#src/domain/verdicts.ts';
import type { AgendaData } from '#src/schemas/agenda.ts';
import type { AnnouncementData } from '#src/schemas/announcement.ts';
import type { ClarificationData } from '#src/schemas/clarification.ts';
import type { FaqData } from '#src/schemas/faq.ts';
import { phrases } from './phrases.ts';
import type { Random } from './random.ts';

/** Front matter by kind, as an editor would write it. */
export const posts: { [K in Kind]: (context: Context) => PostData[K] } = {
  agenda,
  announcement,
  clarification,
  faq,
};

function agenda(context: Context): AgendaData {
  const { random, day, place, fill } = context;
  const title = `${fill(phrases.events)} ${place.name}`;
  return {
    ...common(context, title),
    start: `${day}T${random.pick(['08:00', '09:00', '13:30', '19:30'])}:00+07:00`,
    ...(random.chance(0.4) ? { end: `${day}T21:00:00+07:00` } : {}),
    venue: { name: fill(phrases.places), district: place.code },
    status: random.pick(['done', 'done', 'done', 'cancelled', 'postponed']),
    open: random.chance(0.6),
  };
}

function announcement(context: Context): AnnouncementData {
  const { random, day, fill } = context;
  const base = common(context, fill(phrases.news));
  if (random.chance(0.7)) return { ...base, category: random.pick(['dpb', 'result', 'general']) };
  return {
    ...base,
    category: 'adhoc',
    deadline: `${day}T23:59:00+07:00`,
    adhoc: {
      body: random.pick(Object.keys(adhocBodies) as [AdhocBody, ...AdhocBody[]]),
      quota: random.integer(3, 900),
      stages: [
        { name: 'Penerimaan pendaftaran', start: day, end: day },
        { name: 'Penelitian administrasi', start: day, end: day },
        { name: 'Pengumuman hasil', start: day, end: day },
      ],
      requirements: random.some(phrases.requirements, 4),
      apply: { place: 'Kantor kabupaten pada jam kerja' },
    },
  };
}

function clarification(context: Context): ClarificationData {
  const { random, day, number, fill } = context;
  const claim = fill(phrases.claims);
  return {
    ...common(context, claim),
    claim: `${claim}. Sebarkan sebelum dihapus!`,
    ...(random.chance(0.5) ? { variants: [`Teruskan ke semua grup: ${claim.toLowerCase()}`] } : {}),
    firstSeen: day,
    platforms: random.some(Object.keys(platforms) as [Platform, ...Platform[]], random.integer(1, 3)),
    verdict: random.pick(verdictIds as [ClarificationData['verdict'], ...ClarificationData['verdict'][]]),
    category: random.pick(Object.keys(hoaxCategories) as [HoaxCategory, ...HoaxCategory[]]),
    facts: random.some(phrases.facts, random.integer(1, 4)),
    evidence: [
      {
        title: `Periksa fakta nomor ${number}`,
        url: `https://cekfakta.example/${number}`,
        publisher: random.pick(phrases.publishers),
        date: day,
      },
    ],
    action: 'Jangan teruskan pesan ini dan beri tahu pengirimnya.',
  };
}

function faq({ random, day, number, fill, topics }: Context): FaqData {
  return {
    question: `${fill(phrases.questions)} (${number})`,
    short: fill(phrases.sentences),
    topics: random.some(topics, 1),
    updated: day,
    sample: true,
  };
}

function common({ random, day, place, fill, topics }: Context, title: string) {
  return {
    title,
    summary: fill(phrases.sentences),
    published: `${day}T${String(random.integer(7, 20)).padStart(2, '0')}:${random.pick(['00', '15', '30'])}:00+07:00`,
    topics: random.some(topics, random.integer(1, 3)),
    districts: [place.code],
    // The outlets that most posts go to: what is measured is the site, and ten thousand posts for every outlet are a hundred thousand cards.
    outlets: ['instagram', 'square', 'facebook'] satisfies Outlet[],
    sources: [{ title: 'Catatan kegiatan kantor', publisher: random.pick(phrases.publishers), date: day }],
    sample: true,
  };
}

/** What a post is made of. */
export interface Context {
  random: Random;
  /** Runs through all posts; makes each one's words its own. */
  number: number;
  /** "2021-06-30". */
  day: string;
  place: { code: string; name: string };
  topics: [string, ...string[]];
  /** One of the phrases with its gaps filled. */
  fill: (list: readonly [string, ...string[]]) => string;
}

interface PostData {
  agenda: AgendaData;
  announcement: AnnouncementData;
  clarification: ClarificationData;
  faq: FaqData;
}
