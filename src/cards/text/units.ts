import { monthNames } from '#src/domain/dates.ts';

const month = `(?:${monthNames.join('|')})`;

/** Words that belong on one line. The font has no non-breaking hyphen, so e-KTP is kept by breaking at spaces only. */
const together = [
  // "9–11 Mei 2024", "30 Juni", "Mei 2024"
  `\\d{1,2}(?:[–-]\\d{1,2})? ${month}(?: \\d{4})?`,
  `${month} \\d{4}`,
  // "pukul 09.00–12.00 WIB"
  '(?:pukul )?\\d{1,2}[.:]\\d{2}(?:[–-]\\d{1,2}[.:]\\d{2})?(?: (?:WIB|WITA|WIT))?',
  // "Rp 1.000.000", "466.044 pemilih", "7 kontainer", but not "2024 dan"
  'Rp [\\d.,]+',
  '\\d[\\d.,]* (?:TPS|(?!(?:atau|dan|dari|untuk|yang|pada|dengan|oleh|dalam)\\b)\\p{Ll}{3,})',
  // "KPU Kampar", but not "KPU Kabupaten Kampar", which fills a line; "Pemilu 2024", "triwulan IV", "Pasal 6", "PKPU 6/2021"
  '(?:KPU|Bawaslu|Diskominfo) (?!Kabupaten|Kota|Provinsi)\\p{Lu}\\p{Ll}+',
  '(?:Pemilu|Pilkada|Tahun|tahun|Nomor|nomor|No\\.|Pasal|pasal|ayat|PKPU|UU|TPS|Jilid|Tahap|tahap) \\d[\\d/]*',
  // "Jalan Tuanku Tambusai 69,", but not a number that begins a phrase
  '\\p{Lu}\\p{Ll}+ \\d{1,4}(?=,|$|\\.(?!\\d))',
  '(?:[Tt]riwulan|[Ss]emester|[Tt]ahap|[Tt]ahun) [IVX]+',
  // Words that are one word to their reader.
  '[Aa]d [Hh]oc|[Qq]uick [Cc]ount|[Ee]xit [Pp]oll',
];
const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${together.join('|')})(?![\\p{L}\\d])`, 'gu');

/** The pieces between which a line may break: words, and groups of words that belong together ("30 Desember 2021"). */
export function unitsOf(text: string): string[] {
  return text
    .replace(pattern, (group) => group.replaceAll(' ', '\u00a0'))
    .split(' ')
    .filter((unit) => unit !== '')
    .map((unit) => unit.replaceAll('\u00a0', ' '));
}
