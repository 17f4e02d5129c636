import { formatDay, formatFullDay, isDay, weekdayNames } from '#src/domain/dates.ts';
import type { Finding } from './finding.ts';

/**
 * Weekdays that contradict the date beside them: "Senin, 30 Juni 2021" was a Wednesday. All spellings that Indonesian texts use are read
 * ("Jum'at", "Ahad", "Nopember", "30/6/2021", "28–30 Juni 2021"); a date without its year says too little. A sentence that itself speaks of a
 * wrong date ("tertulis Senin, 30 Juni 2021, seharusnya Rabu") is left alone.
 */
export function weekdayFindings(text: string): Finding[] {
  // Most texts name no weekday; to find that out takes far less than to look for dates.
  if (!named.test(text)) return [];
  return [...text.matchAll(dated)].flatMap((match): Finding[] => {
    const groups = match.groups ?? {};
    const from = match.index;
    if (isWeek(text, match) || speaksOfMistakes(text, from, from + match[0].length)) return [];
    const below = text.slice(0, from).split('\n').length - 1;
    return claimsOf(groups).flatMap(({ weekday, day }) => contradiction(weekday, day, below));
  });
}

/** Each weekday with its date: one, or the first and the last of a span. */
function claimsOf(groups: Groups): { weekday: string; day: string }[] {
  const { weekday = '', iso, date, month, year, toDate, toMonth, toYear } = groups;
  if (iso) return [{ weekday, day: iso }];
  if (groups['numDate'])
    return [{ weekday, day: isoDay(groups['numDate'], groups['numMonth'], groups['numYear']) }];
  if (!toDate) return [{ weekday, day: isoDay(date, month, year) }];
  const last = groups['last'] ?? groups['toWeekday'];
  const end = isoDay(toDate, toMonth, toYear);
  const sameYear = isoDay(date, month ?? toMonth, toYear);
  // "Jumat, 31 Desember – Minggu, 2 Januari 2022" began the year before.
  const start = year || sameYear > end ? isoDay(date, month, year ?? String(Number(toYear) - 1)) : sameYear;
  return [{ weekday, day: start }, ...(last ? [{ weekday: last, day: end }] : [])];
}

function contradiction(weekday: string, day: string, below: number): Finding[] {
  if (!isDay(day)) return [];
  const told = weekdays[letters(weekday)];
  const actual = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (told === undefined || told === actual) return [];
  return [
    {
      below,
      message: `Tertulis ${weekday} untuk ${formatDay(day)}, padahal tanggal itu hari ${weekdayNames[actual]}. Tulis ${formatFullDay(day)}, atau perbaiki tanggalnya`,
    },
  ];
}

/** "2021-06-30" of "30", "Juni" or "6", and "2021" or "21"; no date where one of them is unknown. */
function isoDay(date = '', month = '', year = ''): string {
  const number = /\d/.test(month) ? Number(month) : (months[letters(month)] ?? 0);
  return `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** "Jum’at" is "jumat". */
function letters(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** "selama dua minggu, 3 Juni 2021": the word for Sunday also means a week. */
function isWeek(text: string, { 0: found, index }: RegExpExecArray): boolean {
  return found.startsWith('minggu') && !/\bhari\s+$/i.test(text.slice(0, index));
}

/** True where the sentence around a place corrects a date, or quotes a wrong one. */
function speaksOfMistakes(text: string, from: number, to: number): boolean {
  const before = /[^.!?\n]*$/.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[^.!?\n]*/.exec(text.slice(to))?.[0] ?? '';
  return /\b(?:bukan|padahal|seharusnya|semestinya|mestinya|keliru|salah|tertulis|ralat|diralat)\b/i.test(
    `${before} ${after}`,
  );
}

const weekdays: Record<string, number> = Object.fromEntries(
  [
    ['minggu', 'ahad', 'min'],
    ['senin', 'senen', 'sen'],
    ['selasa', 'sel'],
    ['rabu', 'rebo', 'rab'],
    ['kamis', 'kemis', 'kam'],
    ['jumat', 'jumaat', 'jum'],
    ['sabtu', 'saptu', 'sab'],
  ].flatMap((names, day) => names.map((name) => [name, day])),
);

const months: Record<string, number> = Object.fromEntries(
  [
    ['januari', 'jan'],
    ['februari', 'feb', 'pebruari', 'peb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agu', 'ags', 'agt', 'agust'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt', 'oct'],
    ['november', 'nov', 'nopember', 'nop'],
    ['desember', 'des', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1])),
);

const weekdayPattern = String.raw`(?:Minggu|Ahad|Sen[ie]n|Selasa|Rabu|Rebo|K[ae]mis|Jum['’‘\x60]?a?at|Sa[bp]tu|(?:Min|Sen|Sel|Rab|Kam|Jum|Sab)(?=[.,]))`;
const monthPattern = `(?:${Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const to = String.raw`\s*(?:[-‐‑‒–—]|s\.?\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga|dan|&)\s*`;
/** What may stand between weekday and date: a time of day, a Javanese market day, "tanggal", a comma or a bracket. */
const between = String.raw`\.?(?:\s+(?:pagi|siang|sore|malam|petang|Legi|Manis|Pahing|Paing|Pon|Wage|Kliwon))?\s*[,(]?\s*(?:(?:pada\s+)?(?:tanggal|tgl)\.?\s*:?\s*)?`;

const named = new RegExp(weekdayPattern, 'i');

/** A weekday, or a span of them, with the date or the span of dates that follows. */
const dated = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<weekday>${weekdayPattern})(?:${to}(?<last>${weekdayPattern}))?${between}` +
    String.raw`(?:(?<numDate>\d{1,2})(?<mark>[/.-])(?<numMonth>\d{1,2})\k<mark>(?<numYear>\d{4}|\d{2})|(?<iso>\d{4}-\d{2}-\d{2})|` +
    String.raw`(?<date>\d{1,2})(?:\s+(?<month>${monthPattern})(?:\s+(?<year>\d{4}))?)?` +
    String.raw`(?:${to}(?:(?<toWeekday>${weekdayPattern})${between})?(?<toDate>\d{1,2})\s+(?<toMonth>${monthPattern})\s+(?<toYear>\d{4}))?)(?!\d)`,
  'giu',
);

type Groups = Record<string, string | undefined>;
