import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { hub } from './hub.ts';

const agenda = 'agenda/2026-01-05-rapat-pleno.md';
const announcement = 'announcements/2026-01-06-data-pemilih.md';
const dpb = 'dpb/2024-dpt-contoh.yml';

test('reads a sound hub whole', async () => {
  const { dir } = await hub();
  const { content, problems } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(content?.posts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'agenda 2026-01-05-rapat-pleno',
    'announcement 2026-01-06-data-pemilih',
    'clarification 2026-01-07-surat-suara',
    'faq cek-nama',
  ]);
  expect(content?.recapitulations.map(({ id }) => id)).toEqual(['2024-dpt-contoh']);
});

// Each case: what an editor does wrong, where it is told, and a word that the message must hold.
const mistakes: [
  what: string,
  file: string,
  from: string,
  to: string,
  line: number,
  field: string,
  word: RegExp,
][] = [
  [
    'an unknown topic',
    agenda,
    'topics: [dpb]',
    'topics: [cuaca]',
    5,
    'topics[1]',
    /cuaca.*topics\.yml.*dpb, hoaks/,
  ],
  [
    'an unknown district',
    agenda,
    '"14.01.01"',
    '"14.01.99"',
    9,
    'venue.district',
    /14\.01\.99.*districts\.yml/,
  ],
  [
    'an end before the start',
    agenda,
    'venue:',
    'end: "2026-01-12T08:00:00+07:00"\nvenue:',
    7,
    'end',
    /lebih awal/,
  ],
  [
    'a date that does not exist',
    agenda,
    '2026-01-12T09',
    '2026-02-30T09',
    6,
    'start',
    /tidak ada.*2026-02-30/s,
  ],
  ['an unknown field', agenda, 'open: true', 'open: true\nwarna: biru', 12, 'warna', /tidak dikenal: warna/],
  ['a missing field', agenda, 'status: scheduled\n', '', 2, 'status', /status belum diisi/],
  ['a duplicate key', agenda, 'open: true', 'open: true\nopen: false', 12, 'open', /./],
  [
    'a dpb reference that leads nowhere',
    announcement,
    '2024-dpt-contoh',
    '2031-dpt',
    7,
    'dpb',
    /2031-dpt.*2024-dpt-contoh/,
  ],
  [
    'a missing attachment',
    announcement,
    'sample: true',
    'attachments:\n  - { file: media/tiada.pdf, title: Berita acara }',
    9,
    'attachments[1].file',
    /tiada\.pdf|tidak ada/,
  ],
  [
    'a missing cover',
    announcement,
    'sample: true',
    'cover: { src: media/tiada.jpg, alt: Foto rapat }',
    8,
    'cover.src',
    /./,
  ],
  [
    'men and women that do not add up',
    dpb,
    'male: 100, female: 110, total: 210',
    'male: 100, female: 111, total: 210',
    6,
    'rows[1].total',
    /100 \+ perempuan 111 = 211, bukan 210/,
  ],
  [
    'rows that do not add up to the totals',
    dpb,
    'male: 300, female: 300, total: 600',
    'male: 310, female: 290, total: 600',
    8,
    'totals.male',
    /300.*310/,
  ],
  [
    'a district listed twice',
    dpb,
    '"14.01.02"',
    '"14.01.01"',
    7,
    'rows[2].district',
    /sudah ada pada baris ke-1/,
  ],
  [
    'a phone number that loses its zero',
    'office.yml',
    'address:',
    'hotline: 076220000\naddress:',
    8,
    'hotline',
    /tanda kutip.*076220000/s,
  ],
  ['script in the text', agenda, 'Isi rapat.', 'Isi <script>alert(1)</script> rapat.', 15, 'isi', /HTML/i],
];

test.each(mistakes)(
  '%s is told with file, line and remedy',
  async (_what, file, from, to, line, field, word) => {
    const { change, problems } = await hub();
    await change(file, from, to);
    const found = await problems();
    expect(found).toContainEqual({
      file,
      line,
      field: expect.anything(),
      message: expect.stringMatching(word),
    });
    expect(found.map((problem) => problem.field)).toContain(field);
  },
);

test('two posts may not share a name, because it ends the address', async () => {
  const { write, problems } = await hub();
  await write('faq/2026-01-05-rapat-pleno.md', '');
  await write('announcements/2026-01-05-rapat-pleno.md', postNamed('Pengumuman lain'));
  expect(await problems()).toContainEqual(
    expect.objectContaining({
      file: 'announcements/2026-01-05-rapat-pleno.md',
      message: expect.stringMatching(/sudah dipakai oleh agenda/),
    }),
  );
});

test('all problems of all files are listed, in order', async () => {
  const { change, write, problems } = await hub();
  await change(agenda, 'status: scheduled', 'status: mungkin');
  await change(agenda, 'title: Rapat pleno terbuka contoh', 'title: R');
  await change(dpb, 'total: 600', 'total: 601');
  await write('agenda/Rapat.md', 'x');
  const places = (await problems()).map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual([`${agenda}:2`, `${agenda}:10`, 'agenda/Rapat.md:1', `${dpb}:8`, `${dpb}:8`]);
});

test('a draft may be incomplete, but not dangerous', async () => {
  const { write, problems } = await hub();
  await write('agenda/2026-01-09-naskah.md', '---\ntitle: N\ndraft: true\n---\n\nBelum selesai.\n');
  expect(await problems()).toEqual([]);
  await write('agenda/2026-01-09-naskah.md', '---\ntitle: N\ndraft: true\n---\n\n<script>x</script>\n');
  expect(await problems()).toHaveLength(1);
});

test('a missing file of the office and a missing folder are told plainly', async () => {
  const { dir, problems } = await hub();
  await rm(join(dir, 'office.yml'));
  expect(await problems()).toEqual([
    expect.objectContaining({ file: 'office.yml', message: expect.stringMatching(/tidak ada/) }),
  ]);
  expect((await readContent(join(dir, 'tiada'))).problems[0]?.message).toMatch(/CONTENT_DIR/);
});

function postNamed(title: string): string {
  return `---\ntitle: ${title}\nsummary: Hanya untuk pengujian nama berkas.\npublished: "2026-01-05T09:00:00+07:00"\ntopics: [dpb]\ncategory: general\n---\n\nIsi.\n`;
}
