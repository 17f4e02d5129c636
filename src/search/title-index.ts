import type { Day } from '#src/domain/dates.ts';
import { type Kind, kindIds, kinds } from '#src/domain/kinds.ts';
import { districtPath } from '#src/domain/paths.ts';
import { type Verdict, verdictIds } from '#src/domain/verdicts.ts';

/**
 * The first stage's index as it travels: one column per property, the newest post first, texts of a column joined by line breaks (that
 * compresses to half of a list of objects). Letters stand for places in a catalogue: "0" the first, "z" the 36th.
 */
export interface TitleIndex {
  /** Posts on the whole site; more than here when the oldest did not fit. */
  total: number;
  topics: string[];
  /** What the office's whole area is called: "Kabupaten Kampar". */
  region: string;
  districts: string[];
  /** Last parts of the addresses of the districts' pages; empty where the name in small letters is it. */
  districtSlugs: string[];
  /** Pages that stand for years: steps for citizens, the office's own pages, what the site can do. `keywords` are words that the title does not have. */
  pages: StandingPage[];
  /** Words that mean the same, from the glossary: "DPT|Daftar Pemilih Tetap|daftar pemilih". */
  terms: string[];
  /** Words of daily speech that mean the same as some word of the index, written alike. */
  everyday: string[];
  ids: string;
  /** The day by which a post is filed, where its id does not begin with it. */
  days: string;
  titles: string;
  /** Words of claims that the title does not have. */
  claims: string;
  /** Words of summary and text, the most telling ones, as far as there is room. */
  keywords: string;
  kinds: string;
  /** "-" where there is none. */
  verdicts: string;
  /** "1" for samples. */
  samples: string;
  topicsOf: string;
  districtsOf: string;
  /** Last day of agenda items. */
  ends: string;
}

/** A page that stands for years, as the index has it. */
export interface StandingPage {
  url: string;
  title: string;
  keywords: string;
}

/** A post of the index, or a page that stands for more than a day: a guide, or a kecamatan. */
export interface Entry {
  url: string;
  kind: Kind | undefined;
  title: string;
  claim: string;
  keywords: string;
  /** Pages have none. */
  day: Day | undefined;
  /** Last day of an agenda item. */
  end: Day | undefined;
  verdict: Verdict | undefined;
  sample: boolean;
  topics: string[];
  districts: string[];
}

/** The entries of an index that was fetched: posts, standing pages and those of its kecamatan. */
export function entriesOf(index: TitleIndex): Entry[] {
  return [...postsOf(index), ...pagesOf(index)];
}

function pagesOf({ pages, districts, districtSlugs }: TitleIndex): Entry[] {
  return [
    ...pages.map((standing) => ({ ...page, ...standing })),
    ...districts.map((name, place) => {
      const slug = districtSlugs[place] || usualSlug(name);
      const title = `Kecamatan ${name}`;
      return { ...page, url: districtPath({ slug }), title, keywords: aboutDistrict, districts: [name] };
    }),
  ];
}

/** "bangkinang-kota" of "Bangkinang Kota". */
export function usualSlug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** What a page has that is no post. */
const page = {
  ...{ kind: undefined, day: undefined, end: undefined, verdict: undefined, sample: false },
  ...{ claim: '', topics: [], districts: [] },
} satisfies Partial<Entry>;

/** What the page of a kecamatan tells. */
export const aboutDistrict = 'jumlah pemilih TPS laki-laki perempuan data agenda kabar';

function postsOf(index: TitleIndex): Entry[] {
  const columns = {
    days: index.days.split('\n'),
    titles: index.titles.split('\n'),
    claims: index.claims.split('\n'),
    keywords: index.keywords.split('\n'),
    topicsOf: index.topicsOf.split('\n'),
    districtsOf: index.districtsOf.split('\n'),
    ends: index.ends.split('\n'),
  };
  if (index.ids === '') return [];
  return index.ids.split('\n').map((id, place) => {
    const kind = kindIds[Number(index.kinds[place])] ?? 'announcement';
    return {
      url: `${kinds[kind].path}${id}/`,
      kind,
      title: columns.titles[place] ?? id,
      claim: columns.claims[place] ?? '',
      keywords: columns.keywords[place] ?? '',
      day: columns.days[place] || id.slice(0, 10),
      end: columns.ends[place] || undefined,
      verdict: verdictIds[Number(index.verdicts[place])],
      sample: index.samples[place] === '1',
      topics: named(columns.topicsOf[place], index.topics),
      districts: named(columns.districtsOf[place], index.districts),
    };
  });
}

function named(letters = '', names: string[]): string[] {
  return [...letters].flatMap((letter) => names[Number.parseInt(letter, 36)] ?? []);
}
