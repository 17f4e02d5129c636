import { type Day, formatDay } from '#src/domain/dates.ts';
import { kinds } from '#src/domain/kinds.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { Library } from './library.ts';
import type { FoundPage } from './pagefind.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { Entry } from './title-index.ts';
import type { Question } from './understand.ts';

/** The first answer, from titles, claims, questions and keywords alone: best first, or newest first when only filters are set; and what is near it. */
export function searchTitles(
  question: Question | undefined,
  filters: Query['filters'],
  library: Library,
  today: Day,
): { first: FoundPage[]; near: FoundPage[] } {
  const passing = library.volumes.filter(({ entry }) => passes(entry, filters));
  const { answers, near } = question
    ? rank(question, passing, library, today)
    : { answers: passing, near: [] };
  return {
    first: answers.map(({ entry }) => shown(entry)),
    near: near.map(({ entry }) => shown(entry)),
  };
}

function passes(entry: Entry, { jenis, tahun, topik, kecamatan, putusan }: Query['filters']): boolean {
  return (
    (!jenis || kindOf(entry) === jenis) &&
    (!tahun || entry.day?.startsWith(tahun) === true) &&
    (!topik || entry.topics.includes(topik)) &&
    (!kecamatan || entry.districts.includes(kecamatan)) &&
    (!putusan || verdictOf(entry) === putusan)
  );
}

function shown(entry: Entry): FoundPage {
  return {
    url: entry.url,
    title: entry.title,
    excerpt: '',
    kind: kindOf(entry),
    date: entry.day && formatDay(entry.day),
    verdict: verdictOf(entry),
    sample: entry.sample,
  };
}

/** As Pagefind's index has it. */
function kindOf({ kind }: Entry): string {
  return kind ? kinds[kind].label : 'Halaman';
}

function verdictOf({ verdict }: Entry): string | undefined {
  return verdict && verdicts[verdict].label;
}
