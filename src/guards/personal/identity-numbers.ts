import { kecamatanByRegency } from './kecamatan-codes.ts';

/**
 * Numbers of 16 digits, also in groups, that look like a NIK or a KK number. Their structure is that of PP 37/2007, article 37: province, regency,
 * kecamatan (2 digits each), date DDMMYY (women's day + 40), serial number. `certain` when the kecamatan exists or the words around say what it
 * is: of random numbers 6 in 10,000 are. Sums of money, hashes and ids in web addresses are passed over.
 */
export function identityNumbers(line: string): IdentityNumber[] {
  const text = asRead(line);
  if (digitsIn(text) < 16) return [];
  const found = [
    ...[...text.matchAll(/\d+(?:[ .\-‐-―_]{1,3}\d+)*/g)].flatMap((run) => numbersOf(text, run, candidates)),
    // Any other sign may part the groups of a number too, but only where nothing else stands in the row.
    ...[...text.matchAll(/(?<!\d)\d+(?:[\s\p{P}\p{S}]{1,3}\d+)+/gu)]
      .filter(([run]) => run.replaceAll(/\D/g, '').length === 16)
      .flatMap((run) => numbersOf(text, run, laidOut))
      .filter(({ certain }) => certain),
  ];
  return [...new Map(found.reverse().map((number) => [number.digits, number])).values()].reverse();
}

function numbersOf(text: string, run: RegExpExecArray, cut: (run: string) => string[]): IdentityNumber[] {
  const isMoney = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(run[0]);
  if (run[0].length < 16 || isMoney) return [];
  const named = isNamed(text, run.index, run[0].length);
  const numbers = cut(run[0]).flatMap((digits) => {
    if (isStructured(digits)) return [{ digits, certain: named || kecamatanExists(digits) }];
    return named && !isFigurative(digits) ? [{ digits, certain: true }] : [];
  });
  return numbers.length > 0 && isTechnical(text, run.index, run[0]) ? [] : numbers;
}

/** A number, its 16 digits. */
export interface IdentityNumber {
  digits: string;
  certain: boolean;
}

/**
 * A line as people read it: fullwidth digits, invisible characters, frames around digits, and letters that stand for digits among digits; digits
 * that an address hides behind percent signs, and those of a long number that is spelt digit by digit.
 */
export function asRead(line: string): string {
  if (line !== last.line) last = { line, read: readAnew(line) };
  return last.read;
}

/** Several guards look at a line one after the other. */
let last = { line: '', read: '' };

function readAnew(line: string): string {
  const plain = isPlain.test(line) ? line : plainOf(line);
  const told = plain.replaceAll(spelt, digitsOf);
  // What follows stands beside digits only, and most lines have none.
  if (!/\d/.test(told)) return told;
  return told
    .replaceAll(/(?:%[23][\da-f]|\d)+/gi, unhidden)
    .replaceAll(/(?<=\d[ .-]?)[oOОо]+(?=[ .-]?\d)/g, (letters) => '0'.repeat(letters.length))
    .replaceAll(/(?<=\d)[lI|](?=\d)/g, '1')
    .replaceAll(/(?<![\p{L}\p{N}])[\dOolISB]{4,16}(?![\p{L}\p{N}])/gu, mostlyDigits);
}

/** How many digits a text has, 0-9. */
export function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}

/** Nothing in it looks like another character or is invisible: most lines, whose normal form need not be made. */
const isPlain = /^[\t -~“”‘’–—]*$/;

function plainOf(line: string): string {
  return line
    .normalize('NFKC')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Me}]/gu, '')
    .replaceAll(/(?![0-9])\p{Nd}/gu, digitOf);
}

/** Nobody writes %31 for a 1 but to hide it; what is taken apart so is no longer part of its address (RFC 3986, 2.1). */
function unhidden(run: string): string {
  return /%3\d/.test(run) ? ` ${decodeURIComponent(run)} ` : run;
}

const digitWords = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** As many digits as a NIK has, one after the other in words; a telephone number has fewer. */
const spelt = new RegExp(
  `(?<!\\p{L})(?:(?:${digitWords.join('|')}|kosong)(?:[\\s,.-]{1,3}|(?!\\p{L}))){16,}`,
  'giu',
);

function digitsOf(words: string): string {
  const digits = (words.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) =>
    word === 'kosong' ? 0 : digitWords.indexOf(word),
  );
  return `${digits.join('')} `;
}

/** A group of four and more of which at least half are digits, with the letters that look like others as these. */
function mostlyDigits(group: string): string {
  const letters = group.match(/\D/g)?.length ?? 0;
  return letters * 2 > group.length
    ? group
    : group.replaceAll(/\D/g, (letter) => likeDigits[letter] ?? letter);
}

const likeDigits: Record<string, string> = { O: '0', o: '0', l: '1', I: '1', S: '5', B: '8' };

/** A decimal digit of any script as 0-9: blocks of ten begin with their zero (Unicode, general category Nd). */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Neighbouring groups that make 16 digits: all of a run, or some of it in one of the ways in which people write such numbers. */
function candidates(run: string): string[] {
  const groups = run.split(/\D+/);
  const whole = groups.join('');
  if (whole.length === 16) return [whole];
  return groups.flatMap((_, start) =>
    layouts.flatMap((layout) => {
      const part = groups.slice(start, start + layout.length);
      return part.map(({ length }) => length).join() === layout.join() ? [part.join('')] : [];
    }),
  );
}

/** A run that makes 16 digits in one of those ways, or digit by digit. */
function laidOut(run: string): string[] {
  const groups = run.split(/\D+/);
  const lengths = groups.map(({ length }) => length).join();
  const isOne = groups.length === 16 || layouts.some((layout) => layout.join() === lengths);
  return isOne ? [groups.join('')] : [];
}

const layouts = [
  [16],
  [4, 4, 4, 4],
  [6, 6, 4],
  [2, 2, 2, 6, 4],
  [2, 2, 2, 2, 2, 2, 4],
  [6, 10],
  [12, 4],
  [8, 8],
];

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A province that exists, a plausible regency and kecamatan, a date that exists and a serial number: also of areas that were renamed since. */
function isStructured(digits: string): boolean {
  const pair = (at: number) => Number(digits.slice(at, at + 2));
  const regency = pair(2);
  const day = pair(6) > 40 ? pair(6) - 40 : pair(6);
  return (
    digits.slice(0, 2) in kecamatanByRegency &&
    ((regency >= 1 && regency <= 40) || (regency >= 71 && regency <= 79)) &&
    pair(4) >= 1 &&
    pair(4) <= 60 &&
    day >= 1 &&
    day <= (daysOfMonth[pair(8) - 1] ?? 0) &&
    digits.slice(12) !== '0000'
  );
}

function kecamatanExists(digits: string): boolean {
  const [province, regency, kecamatan] = [digits.slice(0, 2), digits.slice(2, 4), Number(digits.slice(4, 6))];
  const highest = new RegExp(`${regency}:(\\d+)`).exec(kecamatanByRegency[province] ?? '')?.[1];
  return highest !== undefined && kecamatan <= Number(highest);
}

/** Whether words shortly before or right behind the number call it a NIK or KK. */
function isNamed(text: string, at: number, length: number): boolean {
  const words =
    /(?<![\p{L}\d])(?:n\.?\s?i\.?\s?k|no(?:mor|\.)?\s*(?:induk kependudukan|ktp|kk|k\.k\.)|e?-?ktp(?:-el)?|k\.?k|kartu keluarga|identitas)(?![\p{L}\d])/iu;
  return (
    words.test(text.slice(Math.max(0, at - 40), at)) ||
    /^\W{0,3}\(?(?:nik|kk|ktp)\b/i.test(text.slice(at + length, at + length + 12))
  );
}

/** Digits that stand for any number, as in a form's example: one digit over and over, or counting up. */
function isFigurative(digits: string): boolean {
  return (
    new Set(digits).size <= 2 || '12345678901234567890'.includes(digits.slice(0, 10)) || /0{8}/.test(digits)
  );
}

/** Characters around a number that are looked at: enough for a hash or the address of a page. */
const reach = 300;

/** Part of a hash, or of a web address that does not say itself that it is such a number. */
function isTechnical(text: string, at: number, run: string): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at + run.length, at + run.length + reach);
  const word = `${/[\da-z]*$/i.exec(before)?.[0] ?? ''}${run}${/^[\da-z]*/i.exec(after)?.[0] ?? ''}`;
  if (/^[\da-f]{20,}$/i.test(word) && /[a-f]/i.test(word)) return true;
  const address = /https?:\/\/\S*$/i.exec(before)?.[0];
  return address !== undefined && !/(?:nik|kk|ktp)\w*[=/:-]$/i.test(address);
}
