import { struck } from '#src/domain/dpb.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import type { Recapitulation } from '#src/domain/post.ts';

/** Figures of a kecamatan or of all in one line: "6.182 pemilih (3.090 laki-laki, 3.092 perempuan), 21 TPS". Only what is known is told. */
export function dpbLine(figures: Recapitulation['totals']): string {
  const { total, male, female, tps, villages, changed } = figures;
  const sexes =
    male !== undefined && female !== undefined
      ? ` (${formatNumber(male)} laki-laki, ${formatNumber(female)} perempuan)`
      : '';
  const others: [number | undefined, string][] = [
    [tps, 'TPS'],
    [villages, 'desa/kelurahan'],
    [figures.new, 'pemilih baru'],
    [struck(figures), 'TMS'],
    [changed, 'diubah'],
  ];
  const told = others.flatMap(([value, name]) =>
    value === undefined ? [] : `${formatNumber(value)} ${name}`,
  );
  return [`${formatNumber(total)} pemilih${sexes}`, ...told].join(', ');
}
