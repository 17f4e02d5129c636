import { expect, test } from 'vitest';
import type { z } from 'zod';
import { templates } from '#admin/templates/index.ts';
import { blanksLeft } from '#admin/widgets/entry-state.ts';
import { textProblems } from '#src/guards/text.ts';
import { agendaSchema } from '#src/schemas/agenda.ts';
import { announcementSchema } from '#src/schemas/announcement.ts';
import { clarificationSchema } from '#src/schemas/clarification.ts';

const schemas: Record<string, z.ZodType> = {
  agenda: agendaSchema,
  announcements: announcementSchema,
  clarifications: clarificationSchema,
};
const kinds = { agenda: 'agenda', announcements: 'announcement', clarifications: 'clarification' } as const;

/** What an editor has to add beside the blanks. */
const added: Record<string, object> = {
  agenda: { published: '2026-11-26T09:00:00+07:00', start: '2026-11-30T09:00:00+07:00' },
  announcements: { published: '2026-11-26T09:00:00+07:00' },
  clarifications: {
    published: '2026-11-26T09:00:00+07:00',
    claim: 'TPS tutup jam 10 pagi.',
    firstSeen: '2026-11-25',
    platforms: ['whatsapp'],
    verdict: 'salah',
    evidence: [{ title: 'Jam buka TPS', url: 'https://www.kpu.go.id/', publisher: 'KPU' }],
  },
};

test.each(templates)('$id is refused as it is, and valid once it is filled in', ({ collection, values }) => {
  const { body, ...fields } = values;
  const guarded = { file: 'a.md', kind: kinds[collection], lineOf: () => 2, bodyLine: 20 };
  const refused = textProblems({ ...guarded, value: fields, body });
  expect(refused.length).toBeGreaterThanOrEqual(blanksLeft(values).length);
  expect(refused.every(({ message }) => message.includes('belum diisi'))).toBe(true);

  const text = JSON.stringify({ ...fields, ...added[collection], body }).replaceAll(
    /\[isi[^\]]*\]/g,
    'Contoh isi yang wajar',
  );
  const { body: filledBody, ...filled } = JSON.parse(text);
  for (const stage of filled.adhoc?.stages ?? [])
    Object.assign(stage, { start: '2026-12-01', end: '2026-12-02' });
  expect(schemas[collection]?.safeParse(filled).error?.issues ?? []).toEqual([]);
  expect(textProblems({ ...guarded, value: filled, body: filledBody })).toEqual([]);
});

test('the four recurring kinds are there, each body has its own recruitment, and no name is used twice', () => {
  const ids = templates.map(({ id }) => id);
  expect(ids).toEqual([
    'rapat-pleno-triwulan',
    'hasil-rekapitulasi-triwulan',
    'perekrutan-ppk',
    'perekrutan-pps',
    'perekrutan-kpps',
    'perekrutan-pantarlih',
    'klarifikasi',
  ]);
});
