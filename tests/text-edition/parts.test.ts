import { expect, test } from 'vitest';
import { dpbLine } from '#src/text-edition/parts/dpb-line.ts';
import { postFacts } from '#src/text-edition/parts/post-facts.ts';
import { prose } from '#src/text-edition/parts/prose.ts';
import { agendaPost, announcementPost, clarificationPost } from '../fixtures/posts/base.ts';

const districts = [{ code: '14.01.01', name: 'Bangkinang Kota', slug: 'bangkinang-kota' }];

test('an event tells its state, time and place, and asks nobody to come when it is over', () => {
  const post = agendaPost('2021-12-30-pleno', {
    status: 'cancelled',
    venue: { name: 'Aula', district: '14.01.01' },
  });
  const before = Object.fromEntries(postFacts(post, districts, '2021-12-29').map((f) => [f.name, f.lines]));
  expect(before).toMatchObject({
    Keadaan: ['DIBATALKAN'],
    Waktu: [expect.stringContaining('30 Desember 2021')],
    Tempat: ['Aula', 'Kecamatan Bangkinang Kota'],
    Hadir: ['Terbuka untuk umum'],
  });
  expect(postFacts(post, districts, '2021-12-31').map(({ name }) => name)).not.toContain('Hadir');
});

test('an event whose announcement was withdrawn is neither on schedule nor open', () => {
  const withdrawn = { date: '2021-12-28', note: 'Rapat dipindah ke Januari.' };
  const post = agendaPost('2021-12-30-pleno', { status: 'scheduled', withdrawn });
  const facts = Object.fromEntries(postFacts(post, districts, '2021-12-29').map((f) => [f.name, f.lines]));
  expect(facts['Keadaan']).toEqual(['Ditarik']);
  expect(facts['Hadir']).toBeUndefined();
});

test('a clarification tells claim, verdict in a word, and facts; what is not known has no line', () => {
  const facts = postFacts(clarificationPost('2019-01-03-kontainer'), districts, '2019-01-04');
  const names = facts.map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(['Pesan yang beredar', 'Putusan: SALAH', 'Faktanya']);
  expect(names).not.toContain('Jejak pesan');
  expect(facts.flatMap(({ lines }) => lines)).not.toContain('');
});

test('a recruitment tells how many, when, who and where', () => {
  const adhoc = {
    body: 'pps' as const,
    quota: 1_200,
    stages: [{ name: 'Pendaftaran', start: '2022-12-18', end: '2022-12-27' }],
    requirements: ['Berusia paling rendah 17 tahun'],
    apply: { url: 'https://siakba.kpu.go.id/' },
  };
  const facts = postFacts(announcementPost('2022-12-18-pps', { adhoc }), districts, '2022-12-18');
  expect(facts).toEqual([
    { name: 'Panitia Pemungutan Suara (PPS)', lines: ['Dibutuhkan 1.200 orang'] },
    { name: 'Tahapan', lines: [expect.stringMatching(/^Pendaftaran: 18.*27 Desember 2022$/)] },
    { name: 'Syarat', lines: ['Berusia paling rendah 17 tahun'] },
    { name: 'Cara mendaftar', lines: ['https://siakba.kpu.go.id/'] },
  ]);
});

test('a picture becomes a link that tells what it shows', () => {
  expect(prose('<p>Lihat <img src="/media/a.jpg" alt="Warga &amp; TPS" loading="lazy">.</p>').markup).toBe(
    '<p>Lihat <a href="/media/a.jpg">Gambar: Warga &amp; TPS</a>.</p>',
  );
  expect(prose('<img alt="" src="/media/b.jpg">').markup).toBe('<a href="/media/b.jpg">Gambar</a>');
});

test('figures are told as far as they are known', () => {
  expect(dpbLine({ total: 6_182, male: 3_090, female: 3_092, tps: 21, tms: { deceased: 4, moved: 3 } })).toBe(
    '6.182 pemilih (3.090 laki-laki, 3.092 perempuan), 21 TPS, 7 TMS',
  );
  expect(dpbLine({ total: 10 })).toBe('10 pemilih');
});
