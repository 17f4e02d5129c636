import { adhocBodies } from '#src/domain/categories.ts';
import { formatDay, formatDaySpan } from '#src/domain/dates.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import type { Announcement, Recapitulation } from '#src/domain/post.ts';

/** What the card of a recruitment says; undefined for other announcements. */
export function adhocSubject({ adhoc }: Announcement): AdhocSubject | undefined {
  if (!adhoc) return undefined;
  const { body, quota, stages, apply } = adhoc;
  return {
    template: 'adhoc',
    body: adhocBodies[body],
    quota: quota === undefined ? undefined : { value: formatNumber(quota), unit: 'orang dibutuhkan' },
    stages: stages.map(({ name, start, end }) => ({ name, span: formatDaySpan(start, end) })),
    apply: [apply.url && addressOf(apply.url), apply.place].filter((way) => way !== undefined),
  };
}

/** What the card of voter data says, with the figures of its recapitulation where there is one; undefined for other announcements. */
export function dpbSubject(
  post: Announcement,
  recapitulations: ReadonlyMap<string, Recapitulation>,
): DpbSubject | undefined {
  if (post.category !== 'dpb' && !post.dpb) return undefined;
  const recapitulation = post.dpb === undefined ? undefined : recapitulations.get(post.dpb);
  if (!recapitulation)
    return post.card?.emphasis
      ? { ...noFigures, counts: [], figure: figureOf(post.card.emphasis) }
      : undefined;
  const { period, decree, rows, totals } = recapitulation;
  const { male, female, total, tps, villages } = totals;
  const counts: [number | undefined, string][] = [
    [rows.length || undefined, 'kecamatan'],
    [villages, 'desa dan kelurahan'],
    [tps, 'TPS'],
  ];
  return {
    template: 'dpb',
    period: period.label,
    figure: figureOf(post.card?.emphasis ?? `${formatNumber(total)} pemilih`),
    sexes: male === undefined || female === undefined ? undefined : sexesOf(male, female),
    counts: counts.flatMap(([count, unit]) =>
      count === undefined ? [] : [{ value: formatNumber(count), unit }],
    ),
    decree: decree && `${decree.number ? 'Berita acara' : 'Pleno'} ${formatDay(decree.date)}`,
  };
}

/** A number with the word that it counts. */
export interface Figure {
  value: string;
  unit: string;
}

/** What the card of a recruitment says. */
export interface AdhocSubject {
  template: 'adhoc';
  /** "Panitia Pemungutan Suara (PPS)". */
  body: string | undefined;
  quota: Figure | undefined;
  stages: { name: string; span: string }[];
  /** Address and place of applications. */
  apply: string[];
}

/** What the card of voter data says. */
export interface DpbSubject {
  template: 'dpb';
  period: string | undefined;
  figure: Figure;
  sexes: { male: string; female: string; maleShare: number } | undefined;
  counts: Figure[];
  decree: string | undefined;
}

const noFigures = { template: 'dpb', period: undefined, sexes: undefined, decree: undefined } as const;

/** "601.561 pemilih" as a number and its unit; text without a leading number is all value. */
function figureOf(text: string): Figure {
  const [, value = text, unit = ''] = /^([\d.,]*\d)\s+(.+)$/.exec(text) ?? [];
  return { value, unit };
}

function sexesOf(male: number, female: number) {
  return { male: formatNumber(male), female: formatNumber(female), maleShare: male / (male + female) };
}

function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
}
