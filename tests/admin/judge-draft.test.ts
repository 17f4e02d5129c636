import { expect, test } from 'vitest';
import { judgeDraft } from '#admin/check/judge-draft.ts';
import type { Hub } from '#src/content/hub.ts';

const hub: Hub = {
  office: undefined,
  topics: [{ id: 'dpb', name: 'Data pemilih', description: 'Daftar pemilih dan perubahannya.' }],
  districts: [],
  recapitulations: [],
  recapitulationIds: [],
  draftRecapitulationIds: [],
  guideIds: [],
  draftGuideIds: [],
};
const values = {
  title: 'Rapat pleno terbuka',
  summary: 'Rapat pleno terbuka di aula kantor KPU.',
  published: '2026-01-05T09:00:00+07:00',
  topics: ['dpb'],
  start: '2026-01-12T09:00:00+07:00',
  venue: { name: 'Aula KPU' },
  status: 'scheduled',
  open: true,
  body: 'Warga boleh datang.',
};
const judge = (changes: object) =>
  judgeDraft({ file: 'agenda/baru.md', values: { ...values, ...changes } }, hub);

test('a sound entry has no problems', () => {
  expect(judge({})).toEqual([]);
});

test('problems name their field in the words of the desk, what is wrong first and warnings last', () => {
  const found = judge({
    title: 'RAPAT PLENO TERBUKA',
    topics: undefined,
    venue: { name: 'A' },
    body: '<b>x</b>',
  });
  expect(found.map(({ field, level, rule }) => [field, level, rule])).toEqual([
    ['venue.name', 'error', undefined],
    ['body', 'error', undefined],
    ['topics', 'error', undefined],
    ['title', 'warn', 'judul-kapital'],
  ]);
  expect(found[2]?.message).toBe('Belum diisi');
  expect(found.map(({ message }) => message).join()).not.toMatch(/tanda kutip|tertulis:/);
});

test('a topic that does not exist is told as the build tells it', () => {
  expect(judge({ topics: ['lain'] })).toMatchObject([{ field: 'topics[1]', level: 'error' }]);
});

test('a draft may be incomplete, but holds no code and no personal data', () => {
  expect(judge({ draft: true, title: '', start: undefined })).toEqual([]);
  expect(judge({ draft: true, title: '1401011506900001', body: '<script>x</script>' })).toMatchObject([
    { field: 'body' },
    { field: 'title' },
  ]);
});
