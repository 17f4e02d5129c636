import type { z } from 'zod';
import { guideProblems } from '#src/domain/guide.ts';
import { commonFields, released, source } from './common.ts';
import { count, day, flag, group, list, text, webUrl } from './fields.ts';

/** One thing to do or to know, on its own rules: where to go, what to bring, until when. */
const step = group({
  /** What to do, or a question to answer. */
  title: text(4, 100, 'Ubah alamat di KTP-el dan KK'),
  /** One to four plain sentences. */
  text: text(10, 500, 'Datangi Dukcapil, isi formulirnya, dan serahkan fotokopi KK.'),
  /** The office to go to. */
  office: text(3, 160, 'Dinas Kependudukan dan Pencatatan Sipil (Dukcapil)').optional(),
  /** What to bring. */
  bring: list(text(2, 160, 'Fotokopi Kartu Keluarga (KK)'), 1, 10).optional(),
  /** The form to fill in. */
  form: text(3, 160, 'Formulir Pendaftaran Perpindahan Penduduk (F-1.03)').optional(),
  /** Until when, or when it is open. */
  when: text(3, 160, 'Paling lambat 30 hari sejak tanggal kematian').optional(),
  /** A service on the web. */
  link: group({
    /** What it is. */
    title: text(3, 80, 'Cek DPT Online'),
    /** Its address. */
    url: webUrl(),
  }).optional(),
  /** Answers of the reader, each with the way on: another step of this guide, or another guide. */
  choices: list(
    group({
      /** What the reader says. */
      answer: text(2, 80, 'Ya, KTP-el saya sudah beralamat baru'),
      /** Number of the step that follows; 1 is the first. */
      step: count().optional(),
      /** Name of another guide's file. */
      guide: text(2, 80, 'nama-tidak-ada').optional(),
    }),
    1,
    4,
  ).optional(),
  /** Numbers of the sources that this step rests on; 1 is the first. */
  sources: list(count(), 1, 6).optional(),
  /** True where no source is known yet; shown as "CONTOH". */
  sample: flag().optional(),
});

/** content/guides/<id>.yml: the steps of a citizen in a situation, in place of regulations. */
export const guideSchema = group({
  /** The situation in the citizen's own words. */
  title: text(8, 120, 'Saya pindah desa, bagaimana?'),
  /** The way in one or two sentences. */
  summary: text(20, 280, 'Ubah alamat di Dukcapil lebih dahulu, lalu kabari kantor KPU.'),
  /** Place in the list of guides; 1 is the first. */
  order: count(),
  /** Ids of topics.yml; agenda of these topics is shown beside the steps. */
  topics: list(text(2, 40, 'dpb'), 1, 6),
  /** When the steps were last checked. */
  updated: day(),
  /** The steps in their order. */
  steps: list(step, 1, 12),
  /** Where the steps are written: regulations and services. */
  sources: list(source, 1, 20).optional(),
  /** Warnings that were looked at. */
  released: released.optional(),
  /** True while it is being written; not published. */
  draft: commonFields.draft,
}).superRefine((guide, context) => {
  for (const { path, message } of guideProblems(guide)) context.addIssue({ code: 'custom', path, message });
});

/** A validated guide. */
export type GuideData = z.infer<typeof guideSchema>;
