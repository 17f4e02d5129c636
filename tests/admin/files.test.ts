import { describe, expect, test } from 'vitest';
import { uploadName } from '#admin/files/check-file.ts';
import { judgeUpload } from '#admin/files/judge-upload.ts';
import { fileWarnings, noteWarnings } from '#admin/files/warnings.ts';
import { docx, pdf, xlsx } from '../guards/attachments/files.ts';
import { photo, place } from '../guards/photo.ts';

const nik = '1401015203909999';
const judge = (name: string, bytes: Uint8Array | string, canBeShown = true) =>
  judgeUpload(Buffer.from(bytes), name, new Set(), async () => canBeShown);

describe('a file is refused at the desk', () => {
  test.for<[what: string, name: string, bytes: Uint8Array | string, word: RegExp]>([
    ['with a NIK in a table', 'data.csv', `nama,nik\nBudi,${nik}\n`, /NIK/],
    ['with a NIK in a workbook', 'data.xlsx', xlsx(`<c><v>${nik}</v></c>`), /NIK/],
    ['with a NIK in a document', 'surat.docx', docx([`<w:r><w:t>${nik}</w:t></w:r>`]), /NIK/],
    ['with a NIK in a PDF', 'daftar.pdf', pdf({ content: `(${nik}) Tj` }), /NIK/],
    ['with a NIK in its name', `ktp-${nik}.csv`, 'a,b\n', /NIK/],
    ['with a script', 'a.pdf', pdf({ catalog: '/OpenAction<</S/JavaScript/JS(x)>>' }), /skrip/],
    ['with macros', 'a.docx', docx([], { 'word/vbaProject.bin': 'x' }), /makro/],
    ['that is an SVG', 'peta.svg', '<svg/>', /svg\) *\. Simpan sebagai JPG/],
    ['that is HTML', 'foto.jpg', '<html>', /bukan gambar jpg/],
    ['that is empty', 'foto.jpg', '', /kosong/],
  ])('%s', async ([, name, bytes, word]) => {
    expect(await judge(name, bytes)).toEqual({ refusal: expect.stringMatching(word) });
  });

  test('that no browser can show', async () => {
    expect(await judge('foto.jpg', await photo('jpeg'), false)).toEqual({
      refusal: expect.stringMatching(/bukan gambar jpg yang utuh/),
    });
  });
});

test('a photo goes on without its place, whatever stood there', async () => {
  const judged = await judge('foto.jpg', await photo('jpeg', nik));
  if ('refusal' in judged) throw new Error(judged.refusal);
  expect(judged).toMatchObject({ isCleaned: true, warnings: [] });
  expect(Buffer.from(judged.bytes).includes(place)).toBe(false);
});

test('anything else goes on as it is, with what an editor has to look at', async () => {
  expect(await judge('kontak.csv', 'nama,nomor\nBudi,081376543210\n')).toMatchObject({
    isCleaned: false,
    warnings: [{ rule: 'nomor-ponsel' }],
  });
});

test('what was found in a file is told where an entry names it, until it is released', () => {
  noteWarnings('media/kontak.csv', [{ message: 'Ada nomor ponsel', rule: 'nomor-ponsel' }]);
  const values = {
    attachments: [{ title: 'Lain', file: 'media/lain.csv' }, { file: 'media/kontak.csv' }],
    body: 'Lihat [kontak](media/kontak.csv).',
  };
  const warned = { level: 'warn', rule: 'nomor-ponsel', message: 'Ada nomor ponsel' };
  expect(fileWarnings(values)).toEqual([
    { ...warned, field: 'attachments[2].file' },
    { ...warned, field: 'body' },
  ]);
  expect(fileWarnings({ ...values, draft: true })).toEqual([]);
  const released = [{ rule: 'nomor-ponsel', reason: 'Nomor layanan, sudah diizinkan pemiliknya.' }];
  expect(fileWarnings({ ...values, released })).toEqual([]);
});

test.for([
  ['Foto Rapat (1).JPG', 'foto-rapat-1.jpg'],
  ['Berita Acara é.final.PDF', 'berita-acara-e-final.pdf'],
  ['../../rahasia.csv', 'rahasia.csv'],
  ['图.png', 'berkas.png'],
  ['tanpa-akhiran', 'tanpa-akhiran.'],
])('"%s" is uploaded as "%s"', ([name = '', wanted]) => {
  expect(uploadName(name)).toBe(wanted);
});
