import { officeSchema } from '#src/schemas/office.ts';
import { z } from 'zod';
import type { Region } from './region.ts';
import { slugOf } from './region.ts';

const fields = officeSchema.shape;

/** What a second person reads (`review.kinds` in office.yml), by the words of the answer. */
export const reviewChoices = {
  klarifikasi: ['clarifications'],
  dpb: ['dpb'],
  keduanya: ['clarifications', 'dpb'],
  'tidak ada': [],
} as const;

/** What a new office is asked after its region, in this order. */
export const questions = [
  { id: 'name', ask: 'Nama lengkap kantor', schema: fields.name, usual: ({ name }) => `KPU ${name}` },
  {
    id: 'shortName',
    ask: 'Nama pendek, untuk kartu',
    schema: fields.shortName,
    usual: ({ isCity, shortName }) => `KPU ${isCity ? 'Kota ' : ''}${shortName}`,
  },
  { id: 'address', ask: 'Alamat kantor', schema: fields.address },
  {
    id: 'site',
    ask: 'Alamat situs ini kelak',
    schema: fields.site,
    tidy: (line) => (/^[\w-]+(?:\.[\w-]+)+\/?$/.test(line) ? `https://${line}` : line),
    usual: ({ isCity, shortName }) =>
      `https://${isCity ? 'kota' : 'kab'}-${slugOf(shortName).replaceAll('-', '')}.kpu.go.id`,
  },
  { id: 'email', ask: 'Surel kantor (boleh dikosongkan)', schema: fields.email },
  {
    id: 'whatsapp',
    ask: 'WhatsApp kantor, misalnya 6281200000000 (boleh dikosongkan)',
    schema: fields.whatsapp,
    // As people write their number: 0812-3456-7890, +62 812 3456 7890.
    tidy: (line) => line.replace(/[\s().+-]/g, '').replace(/^0/, '62'),
  },
  {
    id: 'colour',
    ask: 'Warna utama kantor, misalnya #123456 (boleh dikosongkan)',
    schema: fields.colours.unwrap().shape.main,
    tidy: (line) =>
      line
        .toLowerCase()
        .replace(/^#?([0-9a-f]{6})$/, '#$1')
        .replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/, '#$1$1$2$2$3$3'),
  },
  {
    id: 'timeZone',
    ask: 'Zona waktu: WIB, WITA, atau WIT',
    schema: fields.timeZone,
    tidy: (line) => line.toUpperCase(),
    usual: ({ timeZone }) => timeZone,
  },
  {
    id: 'partnerName',
    ask: 'Mitra yang menayangkan ulang, nama pendek',
    schema: fields.partner.shape.name,
    usual: ({ isCity, shortName }) => `Diskominfo ${isCity ? 'Kota ' : ''}${shortName}`,
  },
  {
    id: 'partnerFullName',
    ask: 'Nama lengkap mitra',
    schema: fields.partner.shape.fullName,
    usual: ({ name }) => `Dinas Komunikasi dan Informatika ${name}`,
  },
  {
    id: 'review',
    ask: 'Yang dibaca orang kedua sebelum terbit: klarifikasi, dpb, keduanya, atau tidak ada',
    schema: z.enum(Object.keys(reviewChoices), {
      error: 'Tulis salah satu: klarifikasi, dpb, keduanya, tidak ada',
    }),
    tidy: (line) => line.toLowerCase(),
    usual: () => 'tidak ada',
  },
] as const satisfies Question[];

/** Answers by the ids of questions; an optional one may be missing. */
export type Answers = Partial<Record<(typeof questions)[number]['id'], string | undefined>>;

/** The answers with what is usual in place of missing ones, checked. Throws a message that lists every answer that does not do. */
export function completeAnswers(region: Region, given: Answers): Answers {
  const wrong: string[] = [];
  const complete: Answers = {};
  for (const question of questions) {
    const { answer, problem } = answerTo(question, region, given[question.id] ?? '');
    if (problem) wrong.push(`${question.id}: ${problem}`);
    else if (answer !== undefined) complete[question.id] = answer;
  }
  if (wrong.length > 0) throw new Error(`jawaban belum benar:\n  ${wrong.join('\n  ')}`);
  return complete;
}

/** The answer that a line stands for: itself, tidied, or what is usual when it is empty. With a problem when it does not do. */
export function answerTo(
  { schema, tidy, usual }: Question,
  region: Region,
  line: string,
): { answer?: string | undefined; problem?: string } {
  // The messages show values in quotation marks, as office.yml needs them.
  const said = line.trim().replace(/^(["'])(.*)\1$/, '$2');
  const answer = (tidy ? tidy(said) : said) || usual?.(region);
  const result = schema.safeParse(answer);
  return result.success ? { answer } : { problem: result.error.issues[0]?.message ?? 'tidak sah' };
}

/** One question. */
export interface Question {
  id: string;
  ask: string;
  /** What an answer must be. */
  schema: z.ZodType;
  /** Makes what people usually write into what office.yml needs. */
  tidy?: (line: string) => string;
  /** The answer that an empty line stands for. */
  usual?: (region: Region) => string;
}
