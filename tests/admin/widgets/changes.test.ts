import { expect, test } from 'vitest';
import { corrected, withdrawn } from '#admin/widgets/changes.ts';
import { blanksLeft, stateOf } from '#admin/widgets/entry-state.ts';

const now = new Date('2026-11-25T17:30:00Z');
const post = { title: 'Jumlah TPS', published: '2024-09-20T16:00:00+07:00', body: 'Isi.' };

test('a correction is added below the earlier ones with the day in the office, and the update with its time', () => {
  const before = { ...post, corrections: [{ date: '2024-10-01', note: 'Yang pertama.' }] };
  const after = corrected(before, '  Yang kedua keliru. ', { now, zone: 'WIB', hasUpdated: true });
  expect(after).toEqual({
    ...post,
    corrections: [
      { date: '2024-10-01', note: 'Yang pertama.' },
      { date: '2026-11-26', note: 'Yang kedua keliru.' },
    ],
    updated: '2026-11-26T00:30:00+07:00',
  });
  expect(before.corrections).toHaveLength(1);
});

test('a kind that does not tell of updates gets the correction only', () => {
  const after = corrected(post, 'Jumlahnya keliru.', { now, zone: 'WIT', hasUpdated: false });
  expect(after).toEqual({ ...post, corrections: [{ date: '2026-11-26', note: 'Jumlahnya keliru.' }] });
});

test('a withdrawal leaves the post as it is and adds the reason', () => {
  const change = { now, zone: 'WIB', hasUpdated: true } as const;
  expect(withdrawn(post, 'Batal digelar.', change)).toEqual({
    ...post,
    withdrawn: { date: '2026-11-26', note: 'Batal digelar.' },
  });
});

test.each([
  ['new', { hasChanged: false, isNew: true, wasPublished: false, values: post }],
  ['unpublished', { hasChanged: false, isNew: false, wasPublished: false, values: post }],
  ['unpublished', { hasChanged: false, isNew: false, wasPublished: true, values: { ...post, draft: true } }],
  [
    'scheduled',
    {
      hasChanged: false,
      isNew: false,
      wasPublished: true,
      values: { ...post, published: '2026-11-26T09:00:00+07:00' },
    },
  ],
  ['published', { hasChanged: false, isNew: false, wasPublished: true, values: post }],
  [
    'withdrawn',
    {
      hasChanged: false,
      isNew: false,
      wasPublished: true,
      values: { ...post, withdrawn: { date: '2024-10-01' } },
    },
  ],
] as const)('an entry is %s: %j', (state, draft) => {
  expect(stateOf({ collection: 'agenda', ...draft }, now)).toBe(state);
});

test('blanks are counted once each, through groups, lists and what the editor for Markdown escapes', () => {
  const values = {
    title: '[isi: a]',
    adhoc: { requirements: ['[isi: a]', '[isi: b]'] },
    body: 'x \\[isi: c\\] “kata [...] orang”',
  };
  expect(blanksLeft(values)).toEqual(['[isi: a]', '[isi: b]', '[isi: c]']);
});
