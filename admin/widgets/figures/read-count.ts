/**
 * A number of voters as people write it in a table: "20.965", "20,965", "20 965" (any blank, thin ones too), "20965", "20.965,00". A dash or
 * nothing stands for no figure: undefined. "unreadable" for everything else, never a guess.
 */
export function readCount(written: string): number | undefined | 'unreadable' {
  const text = written
    .normalize('NFKC')
    .replaceAll(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim()
    .replace(/^'/, '');
  if (/^[-–—−]*$/.test(text)) return undefined;
  if (!shapes.some((shape) => shape.test(text))) return 'unreadable';
  const digits = text.replace(/(?<=\d)[.,]0{1,2}$/, '').replaceAll(/\D/g, '');
  const value = Number(digits);
  return value <= most ? value : 'unreadable';
}

/** More people than live in Indonesia: such a number has slipped. */
const most = 999_999_999;

const shapes = [
  /^\d+(?:[.,]0{1,2})?$/,
  /^\d{1,3}(?: \d{3})+(?:[.,]0{1,2})?$/,
  /^\d{1,3}(?:\.\d{3})+(?:,0{1,2})?$/,
  /^\d{1,3}(?:,\d{3})+(?:\.0{1,2})?$/,
];
