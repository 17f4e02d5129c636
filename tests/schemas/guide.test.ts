import { describe, expect, test } from 'vitest';
import { guideSchema } from '#src/schemas/guide.ts';
import { refusals } from './given.ts';

const guide = {
  title: 'Saya pindah desa, bagaimana?',
  summary: 'Ubah alamat di Dukcapil, lalu kabari kantor KPU.',
  order: 1,
  topics: ['dpb'],
  updated: '2026-11-24',
  sources: [{ title: 'Perpres 96/2018, pasal 25' }],
  steps: [
    {
      title: 'Pindah ke mana?',
      text: 'Urusannya berbeda menurut jauhnya.',
      choices: [
        { answer: 'Ke desa lain', step: 2 },
        { answer: 'Nama saya tidak ada', guide: 'nama-tidak-ada' },
      ],
      sources: [1],
    },
    { title: 'Datangi Dukcapil', text: 'Isi formulir di tempat.', form: 'F-1.03', sample: true },
  ],
};

const withStep = (change: object) => ({
  ...guide,
  steps: [{ ...guide.steps[0], ...change }, guide.steps[1]],
});

describe('a guide', () => {
  test('is taken with sources, answers and facts', () => {
    expect(refusals(guideSchema, guide)).toEqual([]);
  });

  test('has a source for every step, or marks it as an example', () => {
    expect(refusals(guideSchema, withStep({ sources: undefined }))).toEqual([
      expect.stringMatching(/^steps\.0: Langkah ini belum bersumber.*sources: \[1\].*sample: true/),
    ]);
    expect(refusals(guideSchema, withStep({ sources: undefined, sample: true }))).toEqual([]);
  });

  test.each([
    ['a source that is not in the list', { sources: [2] }, /steps\.0\.sources\.0: Sumber nomor 2 tidak ada/],
    ['a source before the first', { sources: [0] }, /nomor pertama adalah 1/],
    ['an answer that leads nowhere', { choices: [{ answer: 'Ya' }] }, /harus menuju satu tempat/],
    ['an answer that leads to two', { choices: [{ answer: 'Ya', step: 2, guide: 'x1' }] }, /satu tempat/],
    [
      'an answer beyond the last step',
      { choices: [{ answer: 'Ya', step: 3 }] },
      /nomor 3 tidak ada.*2 langkah/,
    ],
    ['an answer that leads to itself', { choices: [{ answer: 'Ya', step: 1 }] }, /langkahnya sendiri/],
    ['a link without https', { link: { title: 'Situs', url: 'http://a.id' } }, /https:\/\//],
    ['an unknown field', { biaya: 'gratis' }, /tidak dikenal: biaya/],
  ])('refuses %s', (_what, change, message) => {
    expect(refusals(guideSchema, withStep(change))).toEqual([expect.stringMatching(message)]);
  });
});
