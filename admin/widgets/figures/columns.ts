import type { TmsReason } from '#src/domain/categories.ts';
import type { countKeys } from '#src/domain/dpb.ts';

/** A column of a recapitulation: a figure of its own, or a reason for striking voters. */
export type Column = (typeof countKeys)[number] | `tms.${TmsReason}`;

/**
 * The column that the words above a pasted one mean, the nearest last: ["Pemilih baru", "L+P"]. Undefined for what a recapitulation does not hold,
 * such as the new voters by sex.
 */
export function columnOf(headings: string[]): Column | undefined {
  const words = headings.map((heading) => heading.toLowerCase().replaceAll(/\s+/g, ' '));
  const all = words.join(' ');
  const nearest = words.at(-1) ?? '';
  const named = names.find(([, pattern]) => pattern.test(all))?.[0];
  if (named === 'new' || named === 'changed') return sexOf(nearest) ? undefined : named;
  if (named) return named;
  if (/tms|tidak memenuhi|\bno(?:mor)?\b|kecamatan|persen|%/.test(all)) return undefined;
  return sexOf(nearest) ?? (/jumlah|jml|total|pemilih|l ?\+ ?p/.test(nearest) ? 'total' : undefined);
}

function sexOf(words: string): 'male' | 'female' | undefined {
  const male = /(?:^|[^a-z])(?:l|lk|laki|laki ?- ?laki|pria)(?:$|[^a-z])/.test(words);
  const female = /(?:^|[^a-z])(?:p|pr|perempuan|wanita)(?:$|[^a-z])/.test(words);
  return male === female ? undefined : male ? 'male' : 'female';
}

/** Words that name a column whatever else stands above it, the more particular ones first. */
const names: [Column, RegExp][] = [
  ['tms.deceased', /meninggal/],
  ['tms.duplicate', /ganda/],
  ['tms.military', /\btni\b/],
  ['tms.police', /\bpolri\b/],
  ['tms.moved', /pindah/],
  ['tms.underage', /di ?bawah umur/],
  ['tms.notResident', /bukan penduduk/],
  ['tms.other', /\blain/],
  ['new', /\bbaru\b/],
  ['changed', /ubah|perbaikan/],
  ['tps', /\btps\b/],
  ['villages', /\bdesa\b|kelurahan|\bkel\b/],
];
