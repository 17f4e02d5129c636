import { monthNames } from '#src/domain/dates.ts';
import type { Term } from '#src/schemas/catalogues.ts';
import { spokenAddress } from './addresses.ts';
import { spokenNumber, spokenOrdinal, spokenTime } from './numbers.ts';
import { abbreviationReader, isWord, romanNumber, spelled } from './words.ts';

/**
 * A reader for loudspeakers and radio: gives texts as they are spoken, with numbers, dates, times, amounts, addresses and abbreviations in words
 * and nothing that cannot be said. One reader is for one script, because a term of the glossary is read in full only the first time.
 */
export function speaker(glossary: Term[]): (text: string) => string {
  const abbreviation = abbreviationReader(glossary);
  return (text) => {
    // What a text gives in full and then in brackets, "Panitia Pemungutan Suara (PPS)", is said once.
    const once = text.normalize('NFKC').replace(/\s?\(\p{Lu}{2,}\p{Ll}?\d?\)/gu, '');
    const plain = once.replace(/[\ufe0e\ufe0f]|[^\p{L}\p{M}\p{N}\p{P}\p{Sc}\s%+=]/gu, ' ');
    return tidy(
      plain.replace(tokens, (...match) =>
        spokenToken(match.at(-1) as Record<string, string | undefined>, abbreviation),
      ),
    );
  };
}

/** Everything that is said otherwise than it is written; the first that fits wins. */
const tokens = new RegExp(
  [
    String.raw`(?<address>https?://[^\s“”"]+|(?:[\p{L}\p{N}-]+\.)+(?:id|com|org|net|info|ly|me|be)\b(?:/[^\s“”",]*)?)`,
    String.raw`(?<isoYear>\d{4})-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>\d\d)(?!\d)`,
    String.raw`Rp\s?(?<rupiah>\d+(?:\.\d{3})*(?:,\d+)?)(?<unit>\s(?:ribu|juta|miliar|triliun)\b)?(?:,-)?`,
    String.raw`(?<hour>(?<=(?:pukul|jam)\s|\d[–-])\d{1,2}|\d{1,2}(?=[.:]\d\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?\s?WI[BT]))[.:](?<minute>[0-5]\d)(?![.\d])`,
    String.raw`(?<percent>\d+(?:\.\d{3})*(?:,\d+)?)\s?%`,
    String.raw`\bke-(?<ordinal>\d+)`,
    String.raw`(?<=\b(?:PKPU|UU|PP|Perpres|Perppu|Peraturan [\p{L} ]{2,40}|Undang-Undang)\s)(?<act>\d+)/(?<actYear>\d{4})(?!\d)`,
    String.raw`(?<number>\d+(?:\.\d{3})*(?!\d)(?:,\d+)?)`,
    String.raw`(?<=\s|^)(?<shortened>No\.|Jl\.|Kec\.|Kab\.|dll\.|dsb\.|yg(?=\s))`,
    String.raw`(?<=\b(?:triwulan|semester|tahap|gelombang|babak|bab|periode)\s)(?<stage>[IVX]+)\b`,
    String.raw`\b(?<roman>[IVX]{2,})\b`,
    // Whose meaning is asked for is not given in full before the answer.
    String.raw`(?<=\b(?:arti|kepanjangan)\s)(?<asked>\p{Lu}{2,}\p{Ll}?\d?)(?![\p{L}\d])`,
    String.raw`(?<![\p{L}])(?<capitals>\p{Lu}{2,}\p{Ll}?\d?)(?![\p{L}\d])`,
    String.raw`(?<range>\s?[–—]\s?)`,
    String.raw`(?<sign>[&%+=/$€*_#@~|<>\\^{}\[\]“”"„‘’])`,
  ].join('|'),
  'gu',
);

const signs: Record<string, string> = {
  '&': ' dan ',
  '%': ' persen ',
  '+': ' tambah ',
  '=': ' sama dengan ',
  '/': ' garis miring ',
  $: ' dolar ',
  '€': ' euro ',
};

function spokenToken(
  found: Record<string, string | undefined>,
  abbreviation: (word: string) => string,
): string {
  const {
    address,
    isoYear,
    isoMonth,
    isoDay,
    rupiah,
    unit,
    hour,
    minute,
    percent,
    ordinal,
    act,
    actYear,
    number,
  } = found;
  if (address) return spokenAddress(address);
  if (isoYear && isoDay)
    return ` ${spokenNumber(String(Number(isoDay)))} ${monthNames[Number(isoMonth) - 1]} ${spokenNumber(isoYear)} `;
  if (rupiah) return ` ${spokenNumber(rupiah)}${unit ?? ''} rupiah `;
  if (hour && minute) return ` ${spokenTime(hour, minute)} `;
  if (percent) return ` ${spokenNumber(percent)} persen `;
  if (ordinal) return ` ${spokenOrdinal(ordinal)} `;
  if (act && actYear) return ` nomor ${spokenNumber(act)} tahun ${spokenNumber(actYear)} `;
  if (number) return ` ${spokenNumber(number)} `;
  return spokenWord(found, abbreviation);
}

function spokenWord(
  found: Record<string, string | undefined>,
  abbreviation: (word: string) => string,
): string {
  const { shortened, stage, roman, asked, capitals, range, sign } = found;
  if (asked) return isWord(asked) ? asked : spelled(asked);
  if (shortened) return abbreviation(shortened);
  const letters = stage ?? roman;
  const value = letters && romanNumber(letters);
  if (value) return spokenNumber(String(value));
  const word = capitals ?? letters;
  if (word) return abbreviation(word);
  if (range) return ' sampai ';
  return (sign && signs[sign]) ?? ' ';
}

function tidy(text: string): string {
  return text
    .replace(/[()]/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?…])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/,+([.!?…])/g, '$1')
    .replace(/(?<=\p{L})-(?=\s|$)|(?<=\s)-(?=\s)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
