import type { z } from 'zod';
import { agendaStatuses, type AgendaStatus } from '#src/domain/categories.ts';
import { commonFields } from './common.ts';
import { areMoments, choice, flag, group, moment, text, webUrl } from './fields.ts';

/** Front matter of content/agenda/*.md: an event of the office. */
export const agendaSchema = group({
  ...commonFields,
  /** When it begins. */
  start: moment(),
  /** When it ends. */
  end: moment().optional(),
  /** True where only the date is known or counts. */
  allDay: flag().optional(),
  /** Where it takes place. */
  venue: group({
    /** "Aula KPU Kabupaten Contoh". */
    name: text(3, 120, 'Aula KPU Kabupaten Contoh'),
    /** Street and place. */
    address: text(5, 200, 'Jalan Merdeka 1, Kota Contoh').optional(),
    /** Code of districts.yml. */
    district: text(8, 8, '"99.01.01"').optional(),
    /** Address of a map. */
    mapUrl: webUrl().optional(),
  }),
  /** Where to follow it online. */
  online: webUrl().optional(),
  /** Whether it takes place as planned. */
  status: choice(Object.keys(agendaStatuses) as AgendaStatus[]),
  /** True where the public may come. */
  open: flag(),
  /** Office to ask (no private phone numbers). */
  contact: text(5, 120, 'Subbagian Partisipasi dan Humas KPU Contoh').optional(),
}).refine(({ start, end }) => !end || Date.parse(end) >= Date.parse(start), {
  path: ['end'],
  error: 'Waktu selesai lebih awal daripada waktu mulai. Tukar atau perbaiki salah satunya',
  when: ({ value }) => areMoments(value, ['start', 'end']),
});

/** Validated front matter of an agenda item. */
export type AgendaData = z.infer<typeof agendaSchema>;
