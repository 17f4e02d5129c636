import { describe, expect, test } from 'vitest';
import { deskCollections } from '#admin/collections.ts';
import type { Draft } from '#admin/previews/draft.ts';
import { draftPost } from '#admin/previews/draft-post.ts';
import { draftValue } from '#admin/previews/draft-value.ts';
import { missingWords } from '#admin/previews/missing.ts';
import { drawnOutlets } from '#src/cards/wanted.ts';
import { agendaSchema } from '#src/schemas/agenda.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { agendaPost, clarificationPost } from '../../fixtures/posts/base.ts';
import { contentsOf, layoutOf } from '../../cards/drawing.ts';

const at = '2026-11-25T09:00:00+07:00';
const fields = Object.fromEntries(
  deskCollections({ topics: [], districts: [], recapitulationIds: [], offset: '+07:00' }).map((one) => [
    one.name,
    one.fields ?? [],
  ]),
);

describe.each(['agenda', 'announcements', 'clarifications', 'faq'])('a draft of %s', (collection) => {
  test('makes a card for every outlet before anything is written, and accuses nobody', async () => {
    const post = draftPost(draft(collection), at);
    if (!post) throw new Error('no post');
    for (const outlet of drawnOutlets)
      for (const content of contentsOf(post, outlet)) {
        const { runs } = await layoutOf(post, outlet, content);
        expect(runs.map(({ text }) => text).join(' ')).not.toMatch(/undefined|NaN|SALAH|MENYESATKAN/);
      }
  });

  test('survives values that are of another kind than their fields', () => {
    const names = (fields[collection] ?? []).map(({ name }) => name);
    for (const odd of [7, 'x', true, null, [], [null], {}, { deep: { deeper: [] } }, ['a', 1, {}]]) {
      const post = draftPost(draft(collection, Object.fromEntries(names.map((name) => [name, odd]))), at);
      if (!post) throw new Error('no post');
      for (const outlet of ['instagram', 'carousel', 'videotron'] as const)
        expect(contentsOf(post, outlet).length).toBeGreaterThan(0);
    }
  });
});

test('a finished entry is the very post that is published', () => {
  const { kind: _, id, file: __, bodyLine: ___, ...values } = agendaPost('2021-12-30-pleno');
  expect(draftPost(draft('agenda', values, id), at)).toEqual({
    ...agendaPost('2021-12-30-pleno'),
    file: 'agenda/2021-12-30-pleno.md',
    bodyLine: 1,
  });
  const claim = clarificationPost('2019-01-03-kontainer');
  expect(draftPost(draft('clarifications', { ...claim }, claim.id), at)).toMatchObject({
    verdict: claim.verdict,
    claim: claim.claim,
    evidence: claim.evidence,
  });
});

test('text is kept as it is typed, too short or too long', () => {
  expect(draftPost(draft('agenda', { title: ' Rap ' }), at)).toMatchObject({ title: 'Rap' });
  const long = 'Rapat pleno '.repeat(30).trim();
  expect(draftPost(draft('agenda', { title: long }), at)).toMatchObject({ title: long });
});

test('half a date counts as missing', () => {
  expect(draftValue(agendaSchema, { start: '2026-13-40', end: '2026-1' }, at)).toMatchObject({ start: at });
  expect(draftValue(agendaSchema, { end: '2026-1' }, at)).not.toHaveProperty('end');
});

test('a table of figures is taken as far as it is filled in', () => {
  const dpb = draftValue(
    dpbSchema,
    { rows: [{ district: '14.01.01', total: 100, male: 50 }, null, {}], totals: { total: '100' } },
    at,
  );
  expect(dpb.rows).toEqual([{ district: '14.01.01', total: 100, male: 50 }]);
  expect(dpb.totals).toEqual({ total: 0 });
});

test('what has yet to be filled in is told by the labels of the form, and what stands for a date', () => {
  const told = (collection: string, values: Record<string, unknown>) =>
    missingWords({ ...draft(collection, values), fields: fields[collection] ?? [] });
  expect(told('faq', { question: 'Apa itu DPT?' })).toMatch(/^Belum diisi: .*Topik/);
  expect(told('faq', { question: 'Apa itu DPT?' })).not.toContain('Pertanyaan');
  expect(told('faq', { updated: '2026-01-05' })).not.toContain('waktu sekarang');
  expect(told('agenda', {})).toMatch(/Mulai.*Untuk tanggal yang kosong, pratinjau memakai waktu sekarang\.$/);
});

test('settings are no post', () => {
  expect(draftPost(draft('settings'), at)).toBeUndefined();
});

function draft(collection: string, values: Record<string, unknown> = {}, slug = ''): Draft {
  return { collection, slug, fields: [], values, addressOf: () => undefined };
}
