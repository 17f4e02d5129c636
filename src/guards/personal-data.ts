import type { Problem } from '#src/domain/problem.ts';

/**
 * Numbers that look like a NIK or a KK number: 16 digits, also in groups, of a province and regency that exist, with a date that exists. The
 * structure is that of PP 37/2007, article 37: province, regency, kecamatan (2 digits each), date DDMMYY (women's day + 40), serial number.
 * Random numbers of 16 digits pass in 99 of 100 cases; decree numbers, hashes and ids in web addresses always.
 */
export function personalDataProblems(text: string, file: string, firstLine: number): Problem[] {
  return text.split(/\r\n?|\n/).flatMap((line, i) =>
    identityNumbers(line).map((number) => ({
      file,
      line: firstLine + i,
      field: '',
      message: `Ada nomor yang tampak seperti NIK atau nomor KK (${number.slice(0, 4)}…). Data pribadi tidak boleh terbit. Hapus, atau samarkan, misalnya: ${number.slice(0, 4)}************`,
    })),
  );
}

function identityNumbers(line: string): string[] {
  // Fullwidth digits, invisible separators and the letter O for zero are read as people read them.
  const text = line
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/(?<=\d)[oO](?=\d)/g, '0');
  const found = [...text.matchAll(/\d+(?:[ .\-‐-―_]\d+)*/g)].flatMap((run) => {
    const isMoney = /^\d{1,3}(?:\.\d{3})+$/.test(run[0]);
    if (run[0].length < 16 || isMoney) return [];
    const numbers = candidates(run[0].split(/\D/)).filter(isIdentity);
    return numbers.length > 0 && isTechnical(text, run.index, run[0]) ? [] : numbers;
  });
  return [...new Set(found)];
}

/** Neighbouring groups that make 16 digits: all of a run, or some of it in one of the ways in which people write such numbers. */
function candidates(groups: string[]): string[] {
  const whole = groups.join('');
  if (whole.length === 16) return [whole];
  return groups.flatMap((_, start) =>
    layouts.flatMap((layout) => {
      const part = groups.slice(start, start + layout.length);
      return part.map(({ length }) => length).join() === layout.join() ? [part.join('')] : [];
    }),
  );
}

const layouts = [[16], [4, 4, 4, 4], [6, 6, 4], [2, 2, 2, 6, 4], [6, 10], [12, 4]];

/** Codes of provinces, Kepmendagri 300.2.2-2138/2025. */
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isIdentity(digits: string): boolean {
  const pair = (at: number) => Number(digits.slice(at, at + 2));
  const regency = pair(2);
  const day = pair(6) > 40 ? pair(6) - 40 : pair(6);
  return (
    provinces.has(digits.slice(0, 2)) &&
    ((regency >= 1 && regency <= 40) || (regency >= 71 && regency <= 79)) &&
    pair(4) >= 1 &&
    pair(4) <= 60 &&
    day >= 1 &&
    day <= (daysOfMonth[pair(8) - 1] ?? 0) &&
    digits.slice(12) !== '0000'
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
