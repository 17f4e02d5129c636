import { toCardinal, toOrdinal } from 'n2words/id-ID';

/** A number as it is written in Indonesian, in words: "601.561" gives "enam ratus satu ribu …", "50,7" "lima puluh koma tujuh". */
export function spokenNumber(written: string): string {
  const [whole = '', fraction] = written.replaceAll('.', '').split(',');
  return [spokenWhole(whole), ...(fraction ? ['koma', spokenDigits(fraction)] : [])].join(' ');
}

/** "kedua" for 2. */
export function spokenOrdinal(digits: string): string {
  return Number(digits) > 0 && digits.length <= 6 ? toOrdinal(Number(digits)) : `ke ${spokenWhole(digits)}`;
}

/** Digit by digit, as telephone and document numbers are read: "0762" gives "nol tujuh enam dua". */
export function spokenDigits(digits: string): string {
  return [...digits].map((digit) => toCardinal(digit)).join(' ');
}

/** A time of day as people say it: "sembilan pagi", "satu lewat tiga puluh menit siang". */
export function spokenTime(hour: string, minute: string): string {
  const h = Number(hour);
  const past = Number(minute) > 0 ? ` lewat ${toCardinal(Number(minute))} menit` : '';
  return `${toCardinal(h % 12 || 12)}${past} ${partOfDay(h)}`;
}

function partOfDay(hour: number): string {
  if (hour === 0) return 'malam';
  if (hour < 4) return 'dini hari';
  if (hour < 11) return 'pagi';
  if (hour < 15) return 'siang';
  return hour < 18 ? 'sore' : 'malam';
}

function spokenWhole(digits: string): string {
  // A leading zero says that the digits are a name, not an amount; so do more of them than anybody counts.
  return /^0\d/.test(digits) || digits.length > 15 ? spokenDigits(digits) : toCardinal(digits);
}
