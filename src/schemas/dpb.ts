import { z } from 'zod';
import { tmsReasons, type TmsReason } from '#src/domain/categories.ts';
import { dpbProblems } from '#src/domain/dpb.ts';
import { commonFields, released, reviewed, source } from './common.ts';
import { areDays, count, day, flag, group, list, text } from './fields.ts';

const reasons = Object.fromEntries(
  (Object.keys(tmsReasons) as TmsReason[]).map((reason) => [reason, count().optional()]),
) as Record<TmsReason, ReturnType<typeof optionalCount>>;

/** Figures of a kecamatan or of the whole regency. */
const figures = {
  /** Desa and kelurahan. */
  villages: count().optional(),
  /** Polling stations. */
  tps: count().optional(),
  /** Men; only together with women. */
  male: count().optional(),
  /** Women; only together with men. */
  female: count().optional(),
  /** All voters. */
  total: count(),
  /** New voters since the last recapitulation. */
  new: count().optional(),
  /** Struck voters by reason (tidak memenuhi syarat). */
  tms: group(reasons).optional(),
  /** Voters whose data were changed. */
  changed: count().optional(),
};

const rows = list(
  group({
    /** Code of districts.yml. */
    district: text(8, 8, '"99.01.01"'),
    ...figures,
  }),
  0,
  60,
);

const figuresSchema = z.object({ rows, totals: group(figures) });

/** content/dpb/<id>.yml: a recapitulation of voter data. */
export const dpbSchema = group({
  title: commonFields.title,
  summary: commonFields.summary,
  published: commonFields.published,
  /** What it covers. */
  period: group({
    /** "Triwulan IV 2021". */
    label: text(3, 80, 'Triwulan IV 2021'),
    /** First day. */
    from: day(),
    /** Last day. */
    to: day(),
  }).refine(({ from, to }) => to >= from, {
    path: ['to'],
    error: 'Akhir periode lebih awal daripada awalnya. Tukar atau perbaiki salah satunya',
    when: ({ value }) => areDays(value, ['from', 'to']),
  }),
  /** Decision or berita acara that it rests on. */
  decree: group({
    /** Its number. */
    number: text(3, 80, '054/PL.02.1-BA/9901/2021').optional(),
    /** Its date. */
    date: day(),
  }).optional(),
  /** One row a kecamatan; empty where only the regency's figures are known. */
  rows,
  /** Figures of the whole regency. */
  totals: group(figures),
  /** What a reader must know to understand the figures. */
  note: text(10, 800, 'Sumber hanya memuat jumlah pemilih per kecamatan.').optional(),
  /** Where the figures come from. */
  sources: list(source, 1, 20).optional(),
  /** Changes told to readers, oldest first. */
  corrections: commonFields.corrections,
  /** That a second person has read it. */
  reviewed: reviewed.optional(),
  /** Warnings that were looked at. */
  released: released.optional(),
  /** True for an invented example; shown as "CONTOH". */
  sample: flag().optional(),
  /** True while it is being written; not published. */
  draft: commonFields.draft,
}).superRefine(
  (dpb, context) => {
    for (const { path, message } of dpbProblems(dpb)) context.addIssue({ code: 'custom', path, message });
  },
  // The arithmetic is checked as soon as the figures are figures, whatever else is wrong with the file.
  { when: ({ value }) => figuresSchema.safeParse(value).success },
);

/** A validated recapitulation. */
export type DpbData = z.infer<typeof dpbSchema>;

function optionalCount() {
  return count().optional();
}
