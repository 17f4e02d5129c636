import type { z } from 'zod';
import {
  adhocBodies,
  type AdhocBody,
  announcementCategories,
  type AnnouncementCategory,
} from '#src/domain/categories.ts';
import { commonFields } from './common.ts';
import { areDays, choice, count, day, group, list, moment, text, webUrl } from './fields.ts';

/** A stage of a recruitment, "Penerimaan pendaftaran". */
const stage = group({
  /** What happens. */
  name: text(3, 100, 'Penerimaan pendaftaran'),
  /** First day. */
  start: day(),
  /** Last day. */
  end: day(),
}).refine(({ start, end }) => end >= start, {
  path: ['end'],
  error: 'Hari terakhir tahap ini lebih awal daripada hari pertamanya. Tukar atau perbaiki salah satunya',
  when: ({ value }) => areDays(value, ['start', 'end']),
});

/** Front matter of content/announcements/*.md. */
export const announcementSchema = group({
  ...commonFields,
  /** What it is about. */
  category: choice(Object.keys(announcementCategories) as AnnouncementCategory[]),
  /** Last moment to act. */
  deadline: moment().optional(),
  /** Id of a recapitulation in content/dpb. */
  dpb: text(3, 80, '2024-dpt-pilkada').optional(),
  /** Recruitment for an ad hoc body. */
  adhoc: group({
    /** Which body. */
    body: choice(Object.keys(adhocBodies) as AdhocBody[]),
    /** How many people are needed. */
    quota: count().optional(),
    /** Stages in their order. */
    stages: list(stage, 1, 20),
    /** What an applicant must fulfil; empty where the source does not tell. */
    requirements: list(text(3, 200, 'Warga negara Indonesia'), 0, 30),
    /** How to apply. */
    apply: group({
      /** Address of the application. */
      url: webUrl().optional(),
      /** Where to hand it in. */
      place: text(3, 200, 'Kantor KPU Kabupaten Contoh').optional(),
    }),
  }).optional(),
});

/** Validated front matter of an announcement. */
export type AnnouncementData = z.infer<typeof announcementSchema>;
