import { asRead, digitsIn } from './identity-numbers.ts';

/**
 * Mobile numbers in a line as local digits ("081234567890"), but for those in `own`: numbers of the office are meant to be public. 08 and an
 * operator's digit, 10 to 13 digits in all (Rencana Dasar Teknis nasional, Permenkominfo 14/2018).
 */
export function mobileNumbers(line: string, own: ReadonlySet<string>): string[] {
  const text = asRead(line);
  if (digitsIn(text) < 10) return [];
  const found = [...text.matchAll(written)]
    .map(([number]) => localNumber(number))
    .filter((number) => number.length >= 10 && number.length <= 13 && !own.has(number));
  return [...new Set(found)];
}

const rest = String.raw`(?:[ .\-‐-―]{0,2}\d){6,10}`;
/** "+62 812-3456-7890", "(0812) 3456-7890", "wa.me/62812…", "0812/3456/7890", "08 12 34 56 78 90", "0 8 1 2 …": never a time of day ("08.15-10.30"). */
const written = new RegExp(
  `(?:${[
    String.raw`(?<![\d.,/=])(?:\(?(?:\+|00)?62\)?[ .-]?(?:\(0\))?\(?|\(?0)8[1-9](?:\d{1,2}\)[ .-]?)?${rest}`,
    String.raw`(?<=wa\.me/|phone=|tel:)\+?(?:62|0)8[1-9]${rest}`,
    String.raw`(?<![\d.,/=])08[1-9]\d/\d{3,4}/\d{3,5}`,
    String.raw`(?<![\d.,/=] ?)0 ?8 [1-9](?: \d){7,10}`,
    String.raw`(?<![\d.,/=] ?)08 [1-9]\d(?: \d\d){3,5}`,
  ].join('|')})(?!\\d)`,
  'g',
);

/** "+62 812-3456-7890" -> "081234567890" */
export function localNumber(text: string): string {
  return text.replaceAll(/\D/g, '').replace(/^(?:00)?620?/, '0');
}
