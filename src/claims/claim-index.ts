import type { Day } from '#src/domain/dates.ts';
import { kinds } from '#src/domain/kinds.ts';
import { type Verdict, verdictIds } from '#src/domain/verdicts.ts';

/**
 * The clarified claims as they travel to the reader (`/cek/klarifikasi.json`): one column per property, the newest first, texts of a column joined
 * by line breaks, which compresses better than a list of objects.
 */
export interface ClaimIndex {
  ids: string;
  /** The day of publication, where the id does not begin with it. */
  days: string;
  /** Places in `verdictIds`, one digit each. */
  verdicts: string;
  /** "1" for samples. */
  samples: string;
  /** The claims' own words, shortened where they do not fit. */
  claims: string;
  /** Other wordings that were seen; those of one claim joined by tabs. */
  variants: string;
  /** Telling words of title, summary and facts. */
  context: string;
  /** Phrases that mean the same, from the glossary: "DPT|Daftar Pemilih Tetap". */
  terms: string[];
}

/** A claim of the index. */
export interface Claim {
  /** Path of its clarification. */
  url: string;
  text: string;
  variants: string[];
  context: string;
  verdict: Verdict;
  day: Day;
  sample: boolean;
}

/** The claims of an index that was fetched. */
export function claimsOf(index: ClaimIndex): Claim[] {
  if (index.ids === '') return [];
  const columns = {
    days: index.days.split('\n'),
    claims: index.claims.split('\n'),
    variants: index.variants.split('\n'),
    context: index.context.split('\n'),
  };
  return index.ids.split('\n').map((id, place) => ({
    url: `${kinds.clarification.path}${id}/`,
    text: columns.claims[place] ?? '',
    variants: columns.variants[place]?.split('\t').filter((text) => text !== '') ?? [],
    context: columns.context[place] ?? '',
    verdict: verdictIds[Number(index.verdicts[place])] ?? 'belum-terbukti',
    day: columns.days[place] || id.slice(0, 10),
    sample: index.samples[place] === '1',
  }));
}
