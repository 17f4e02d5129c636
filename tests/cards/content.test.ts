import { expect, test } from 'vitest';
import { agendaPost, announcementPost, clarificationPost, faqPost } from '../fixtures/posts/base.ts';
import { contentOf } from './drawing.ts';

test('editors may word a card differently from its page', () => {
  const card = { headline: 'KPU Kampar catat 601.561 pemilih', emphasis: '601.561 pemilih' };
  expect(contentOf(announcementPost('dpt', { card }))).toMatchObject(card);
});

test('a headline that cannot be drawn at all gives way to the kind', () => {
  expect(contentOf(agendaPost('rapat', { title: 'السلام عليكم ورحمة الله' })).headline).toBe('Agenda');
});

test('the source is the first publisher named, and otherwise the office', () => {
  expect(contentOf(clarificationPost('kontainer')).source).toBe('Sumber: Liputan6');
  expect(contentOf(agendaPost('pleno')).source).toBe('Sumber: KPU Kampar');
});

test('the date says what happened on it', () => {
  const corrections = [{ date: '2022-01-05', note: 'Jumlah TPS diperbaiki.' }];
  expect(contentOf(agendaPost('pleno')).date).toEqual({ label: 'Diumumkan', day: '27 Desember 2021' });
  expect(contentOf(agendaPost('pleno', { corrections })).date).toEqual({
    label: 'Diralat',
    day: '5 Januari 2022',
  });
  expect(contentOf(faqPost('cek')).date).toEqual({ label: 'Diperiksa', day: '5 Mei 2026' });
});

test('voter data takes its figures from the recapitulation', () => {
  expect(contentOf(announcementPost('dpt', { category: 'dpb', dpb: '2024-dpt-pilkada' })).subject).toEqual({
    template: 'dpb',
    period: 'DPT Pilkada 2024',
    figure: { value: '601.561', unit: 'pemilih' },
    sexes: { male: '305.075', female: '296.486', maleShare: 305_075 / 601_561 },
    counts: [
      { value: '250', unit: 'desa dan kelurahan' },
      { value: '1.280', unit: 'TPS' },
    ],
    decree: 'Pleno 20 September 2024',
  });
});

test.each([
  ['one day', {}, { time: '09.00–12.00 WIB', last: undefined }],
  ['a whole day', { allDay: true }, { time: undefined }],
  [
    'several days',
    { end: '2022-01-02T17:00:00+07:00' },
    { time: 'Mulai 09.00 WIB', last: { weekday: 'MINGGU', date: '2', month: 'Januari', year: '2022' } },
  ],
  ['an event that is over', { status: 'done' as const }, { notes: ['Selesai'] }],
])('an event of %s', (_what, changes, said) => {
  expect(contentOf(agendaPost('pleno', changes)).subject).toMatchObject(said);
});
