import { z } from 'zod';
import { isDay, isMoment } from '#src/domain/dates.ts';
import { letterCount } from '#src/domain/letters.ts';

z.config(z.locales.id());

/**
 * The kinds of value that a field may hold. Each builder's message says what was expected and shows a line to paste;
 * the reader adds what was given and where (`src/content/problems.ts`).
 */

/** Text of `min` to `max` characters (as a person counts them), without line breaks at its ends. */
export function text(min: number, max: number, example: string) {
  const wanted = `Tulis ${min}–${max} karakter, misalnya: ${example}`;
  return z
    .string({ error: (issue) => notText(issue.input) ?? wanted })
    .refine((value) => letterCount(value) >= min, {
      error: (issue) => `Terlalu pendek (${letterCount(String(issue.input))} karakter). ${wanted}`,
    })
    .refine((value) => letterCount(value) <= max, {
      error: (issue) => `Terlalu panjang (${letterCount(String(issue.input))} karakter). ${wanted}`,
    })
    .transform((value) => value.trim())
    .meta({ min, max });
}

/** A calendar date, "2021-06-30". */
export function day() {
  return z
    .string({ error: 'Tulis tanggal di antara tanda kutip, misalnya: "2021-06-30"' })
    .refine(isDay, { error: 'Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"' })
    .meta({ format: 'day' });
}

/** A date and time with an Indonesian offset, "2021-06-30T09:00:00+07:00". */
export function moment() {
  const example = '"2021-06-30T09:00:00+07:00"';
  return z
    .string({ error: `Tulis tanggal dan jam di antara tanda kutip, misalnya: ${example}` })
    .refine(isMoment, {
      error: `Tanggal atau jam ini tidak ada. Tulis dengan zona waktu (+07:00 untuk WIB), misalnya: ${example}`,
    })
    .meta({ format: 'moment' });
}

/** An https address without user name and password. */
export function webUrl() {
  return z
    .string({ error: 'Tulis alamat lengkap, misalnya: https://www.kpu.go.id/' })
    .refine(isWebUrl, {
      error: 'Tulis alamat lengkap yang diawali https://, misalnya: https://www.kpu.go.id/',
    })
    .meta({ format: 'url' });
}

/** One id of a catalogue. */
export function choice<const T extends string>(ids: readonly T[]) {
  return z.enum(ids as [T, ...T[]], { error: `Pilih salah satu: ${ids.join(', ')}` });
}

/** True or false. */
export function flag() {
  return z.boolean({ error: 'Tulis true (ya) atau false (tidak) tanpa tanda kutip' });
}

/** A whole number from zero on. */
export function count() {
  return z
    .int({ error: 'Tulis bilangan bulat tanpa titik, misalnya: 601561' })
    .nonnegative({ error: 'Bilangan ini tidak boleh negatif' });
}

/** A file in content/media/, named from content/: "media/foto.jpg". Names are lower case so that they are the same on every system. */
export function mediaFile(extensions: readonly string[]) {
  const pattern = new RegExp(
    `^media/(?:[a-z0-9][a-z0-9._-]*/)*[a-z0-9][a-z0-9._-]*\\.(?:${extensions.join('|')})$`,
  );
  return z
    .string({ error: `Tulis nama berkas, misalnya: media/berkas.${extensions[0]}` })
    .refine((value) => pattern.test(value) && !value.includes('..'), {
      error: `Pilih berkas di content/media dengan nama huruf kecil tanpa spasi dan jenis ${extensions.join(', ')}, misalnya: media/berkas.${extensions[0]}`,
    })
    .meta({ format: 'media' });
}

/** A list with at least `min` and at most `max` entries. */
export function list<T extends z.ZodType>(entry: T, min: number, max: number) {
  const wanted = `Tulis ${min > 0 ? `${min}–${max}` : `paling banyak ${max}`} butir, masing-masing pada baris baru yang diawali "- "`;
  return z.array(entry, { error: wanted }).min(min, { error: wanted }).max(max, { error: wanted });
}

/** A group of named fields; unknown names are refused with the names that are known. */
export function group<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Kolom tidak dikenal: ${(issue.keys as string[]).join(', ')}. Yang dikenal: ${Object.keys(shape).join(', ')}`
        : `Tulis kolom-kolom ini menjorok di bawahnya: ${Object.keys(shape).join(', ')}`,
  });
}

/** True once all named fields hold a date and time; a rule between them waits for that. */
export function areMoments(value: unknown, keys: string[]): boolean {
  return keys.every((key) => isMoment(String(Object(value)[key])));
}

/** True once all named fields hold a date. */
export function areDays(value: unknown, keys: string[]): boolean {
  return keys.every((key) => isDay(String(Object(value)[key])));
}

function notText(input: unknown): string | undefined {
  if (typeof input === 'number')
    return 'Angka harus di antara tanda kutip agar nol di depan tidak hilang, misalnya: "0762 123456"';
  if (typeof input === 'boolean') return 'Tulis teks ini di antara tanda kutip, misalnya: "ya"';
  return undefined;
}

function isWebUrl(value: string): boolean {
  // The parser forgives "https:kpu.go.id", line breaks and backslashes; within a page a browser takes such an address for a path of its own site.
  if (!/^https:\/\/[^/\s]/i.test(value) || /[\p{Cc}\\]/u.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return !username && !password;
}
