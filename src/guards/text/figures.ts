import { formatNumber } from '#src/domain/numbers.ts';
import type { Finding } from './finding.ts';

/**
 * Numbers of voters and polling stations in a text that the recapitulation does not know. `known` are its figures, those of other
 * recapitulations and their differences: a text may compare. Only numbers that say what they count are looked at ("601.651 pemilih"),
 * and only from 1,000 on.
 */
export function figureFindings(text: string, { known, name }: KnownFigures): Finding[] {
  return [...text.matchAll(counted)].flatMap(({ groups, index }): Finding[] => {
    const { before = '', after = '', what = '', label = '' } = groups ?? {};
    const written = before || after;
    const value = Number(written.replaceAll('.', ''));
    const subject = what || label;
    if (known.has(value)) return [];
    const near = [...known].find((figure) => isSlip(String(figure), String(value)));
    const advice =
      near === undefined
        ? ''
        : ` Mungkin yang dimaksud ${formatNumber(near)}: hanya satu atau dua angka yang berbeda.`;
    return [
      {
        rule: 'angka-dpb',
        below: text.slice(0, index).split('\n').length - 1,
        message: `Angka ${written} (${subject.toLowerCase()}) tidak ada pada rekapitulasi "${name}".${advice} Cocokkan dengan sumbernya`,
      },
    ];
  });
}

/** The figures that a text may name, and the recapitulation that it speaks of. */
export interface KnownFigures {
  known: ReadonlySet<number>;
  name: string;
}

const number = String.raw`\d{1,3}(?:\.\d{3})+|\d{5,7}`;
/** "601.561 pemilih", "1.280 TPS", "305.075 laki-laki"; "laki-laki 305.075", "laki-laki sebanyak 305.075", "perempuan: 296.486". */
const counted = new RegExp(
  String.raw`(?<![\d.,/])(?<before>${number})\s+(?:orang\s+|jiwa\s+)?(?<what>pemilih|TPS|laki-laki|perempuan)(?![\p{L}\p{N}-])|` +
    String.raw`(?<![\p{L}\p{N}-])(?<label>laki-laki|perempuan)\s*(?:[:(=]|sebanyak|berjumlah)?\s*(?<after>${number})(?![\d/]|[.,]\d)`,
  'giu',
);

/** Two digits changed places, or up to two differ. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const differing = [...a].filter((digit, i) => digit !== b[i]).length;
  return differing > 0 && differing <= (a.length > 4 ? 2 : 1);
}
