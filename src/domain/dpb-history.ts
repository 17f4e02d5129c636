import { formatDay, formatDaySpan } from './dates.ts';
import { formatNumber, formatShare } from './numbers.ts';
import type { Recapitulation } from './post.ts';

/**
 * The figures of a kecamatan, or of the whole regency without `district`, over time: earliest first, only recapitulations that know them. Each has
 * the one before it. Invented examples make a history of their own: they are never compared with real figures.
 */
export function historyOf(recapitulations: Recapitulation[], district?: string): Standing[] {
  const known = recapitulations
    .flatMap((dpb) => {
      const figures = district === undefined ? dpb.totals : dpb.rows.find((row) => row.district === district);
      return figures ? [{ dpb, figures }] : [];
    })
    .sort((a, b) => order(a.dpb, b.dpb));
  return known.map((standing, i) => ({
    ...standing,
    previous: known.slice(0, i).findLast(({ dpb }) => isSample(dpb) === isSample(standing.dpb)),
  }));
}

/**
 * The change against the previous recapitulation in words: "Bertambah 772 pemilih (0,1%) dibanding DPS Pilkada 2024: 600.789." Undefined for the first
 * one.
 */
export function changeInWords({ figures, previous }: Standing): string | undefined {
  if (!previous) return undefined;
  const before = previous.figures.total;
  const difference = figures.total - before;
  const than = `${previous.dpb.period.label}: ${formatNumber(before)}`;
  if (difference === 0) return `Sama dengan ${than}.`;
  const share = before > 0 ? ` (${formatSmallShare(Math.abs(difference) / before)})` : '';
  const direction = difference > 0 ? 'Bertambah' : 'Berkurang';
  return `${direction} ${formatNumber(Math.abs(difference))} pemilih${share} dibanding ${than}.`;
}

/** The latest recapitulation that knows its kecamatan; a real one before any example. */
export function latestByDistrict(recapitulations: Recapitulation[]): Recapitulation | undefined {
  const detailed = recapitulations.filter(({ rows }) => rows.length > 0).sort(order);
  return detailed.findLast((dpb) => !isSample(dpb)) ?? detailed.at(-1);
}

/**
 * What span a recapitulation covers and when it was decided: "Periode Triwulan IV 2021: 1 Oktober–31 Desember 2021 · 054/PL.02.1-BA/1401/2021,
 * 30 Desember 2021", "DPT Pemilu 2019, ditetapkan 20 Agustus 2018" for a list of the one day that decided it.
 */
export function periodInWords({ period, decree }: Pick<Recapitulation, 'period' | 'decree'>): string {
  const { label, from, to } = period;
  const decided = decree && `${decree.number ? `${decree.number},` : 'ditetapkan'} ${formatDay(decree.date)}`;
  if (decided && from === to && to === decree.date) return `${label}, ${decided}`;
  const span = `Periode ${label}: ${formatDaySpan(from, to)}`;
  return decided ? `${span} · ${decided}` : span;
}

/** Figures at one time, with those of the time before. */
export interface Standing {
  dpb: Recapitulation;
  figures: Recapitulation['totals'];
  previous?: { dpb: Recapitulation; figures: Recapitulation['totals'] } | undefined;
}

function order(a: Recapitulation, b: Recapitulation): number {
  const [x, y] = [a, b].map(({ period, published, id }) => `${period.to} ${published} ${id}`) as [
    string,
    string,
  ];
  return x < y ? -1 : 1;
}

function isSample({ sample }: Recapitulation): boolean {
  return sample ?? false;
}

function formatSmallShare(fraction: number): string {
  return fraction < 0.0005 ? 'kurang dari 0,1%' : formatShare(fraction);
}
