import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkMedia } from '#src/guards/media.ts';
import { maxMediaBytes } from '#src/guards/media-content.ts';
import { docx, pdf, xlsx } from './attachments/files.ts';

let dir = '';
const put = async (name: string, content: Uint8Array | string) => {
  await mkdir(dirname(join(dir, name)), { recursive: true });
  await writeFile(join(dir, name), content);
};
const picture = (width = 8, height = 8) =>
  sharp({ create: { width, height, channels: 3, background: '#c00' } });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'suluh-media-'));
  await Promise.all([
    ...(['jpeg', 'png', 'webp', 'avif'] as const).map(async (type) =>
      put(`media/foto.${type}`, await picture().toFormat(type).toBuffer()),
    ),
    put('media/2021/foto.jpg', await picture().jpeg().toBuffer()),
    put('media/berita.pdf', pdf()),
    put('media/berita.docx', docx([])),
    put('media/data.xlsx', xlsx('')),
    put('media/data.csv', 'kecamatan,jumlah\r\nKampar,1\r\n'),
    put('media/png-sebagai.jpg', await picture().png().toBuffer()),
    put(
      'media/svg-sebagai.png',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="x"><rect width="9" height="9"/></svg>',
    ),
    put('media/html-sebagai.jpg', '<html><script>x</script>'),
    put('media/gif-sebagai.png', await picture().gif().toBuffer()),
    put('media/peta.svg', '<svg/>'),
    put('media/terpotong.jpg', (await picture().jpeg().toBuffer()).subarray(0, 20)),
    put('media/kosong.pdf', ''),
    put('media/html-sebagai.pdf', '<html>'),
    put('media/zip-sebagai.docx', 'PK\u0003\u0004hai'),
    put('media/excel-sebagai.docx', xlsx('')),
    put('media/makro.docx', docx([], { 'word/vbaProject.bin': 'x' })),
    put('media/html-sebagai.csv', '\uFEFF <html>'),
    put('media/biner.csv', Uint8Array.from([0x61, 0x00, 0x62])),
    put('media/latin.csv', Uint8Array.from([0x61, 0xe9])),
    put('media/besar.pdf', Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(maxMediaBytes)])),
    put('media/bom.png', await picture(8000, 5001).png({ compressionLevel: 9 }).toBuffer()),
    put('rahasia.pdf', '%PDF-1.7'),
    mkdir(join(dir, 'media/map.pdf'), { recursive: true }),
    mkdir(join(dir, 'lain')),
  ]);
  await put('lain/foto.jpg', await picture().jpeg().toBuffer());
  await symlink(join(dir, 'rahasia.pdf'), join(dir, 'media/pintasan.pdf'));
  await symlink(join(dir, 'lain'), join(dir, 'media/lain'));
});

afterAll(() => rm(dir, { recursive: true }));

describe('accepts', () => {
  test.for([
    'foto.jpeg',
    'foto.png',
    'foto.webp',
    'foto.avif',
    '2021/foto.jpg',
    'berita.pdf',
    'berita.docx',
    'data.xlsx',
    'data.csv',
  ])('%s', async (name) => {
    expect(await checkMedia(dir, `media/${name}`, new Set())).toEqual([]);
  });
});

describe('refuses', () => {
  const cases: [what: string, media: string, word: RegExp][] = [
    ['a file that is missing', 'media/tiada.jpg', /tidak ada/],
    ['a file outside media', 'rahasia.pdf', /content\/media/],
    ['a path that leaves media', 'media/../rahasia.pdf', /content\/media/],
    ['a path of the system', '/etc/passwd', /content\/media/],
    ['a path with backslashes', 'media\\..\\rahasia.pdf', /content\/media/],
    ['a path with a NUL', 'media/foto.jpg\0.pdf', /content\/media/],
    ['the folder itself', 'media/', /content\/media/],
    ['a link to a file', 'media/pintasan.pdf', /pintasan/],
    ['a file behind a linked folder', 'media/lain/foto.jpg', /pintasan/],
    ['a folder', 'media/map.pdf', /bukan berkas/],
    ['an empty file', 'media/kosong.pdf', /kosong/],
    ['a PNG named jpg', 'media/png-sebagai.jpg', /bukan gambar jpg/],
    ['an SVG named png', 'media/svg-sebagai.png', /bukan gambar png/],
    ['HTML named jpg', 'media/html-sebagai.jpg', /bukan gambar jpg/],
    ['a GIF named png', 'media/gif-sebagai.png', /bukan gambar png/],
    ['an SVG', 'media/peta.svg', /svg tidak diterima/],
    ['a picture cut off in its header', 'media/terpotong.jpg', /utuh/],
    ['HTML named pdf', 'media/html-sebagai.pdf', /bukan PDF/],
    ['a bare ZIP named docx', 'media/zip-sebagai.docx', /bukan dokumen Word/],
    ['a workbook named docx', 'media/excel-sebagai.docx', /bukan dokumen Word/],
    ['a document with macros', 'media/makro.docx', /makro/],
    ['HTML named csv', 'media/html-sebagai.csv', /bukan tabel/],
    ['bytes named csv', 'media/biner.csv', /bukan tabel/],
    ['a CSV of another encoding', 'media/latin.csv', /UTF-8/],
    ['more than 15 MB', 'media/besar.pdf', /16 MB, paling besar 15 MB/],
    ['more than 40 million pixels', 'media/bom.png', /8000 × 5001/],
  ];
  test.for(cases)('%s', async ([, media, word]) => {
    const findings = await checkMedia(dir, media, new Set());
    expect(findings.map(({ message }) => message).join()).toMatch(word);
    expect(findings.every(({ rule }) => rule === undefined)).toBe(true);
  });
});
