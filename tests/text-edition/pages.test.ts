import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Content } from '#src/content/read.ts';
import { textEdition } from '#src/text-edition/text-edition.ts';
import {
  agendaPost,
  announcementPost,
  clarificationPost,
  faqPost,
  office,
  recapitulation,
} from '../fixtures/posts/base.ts';
import { at, contentOf, district, guide, rows, source } from './content.ts';

/** A page of the edition at its address. */
const pageAt = (path: string, changes: Partial<Content>) =>
  textEdition(contentOf(changes), at)
    .find((page) => page.path === path)
    ?.html() ?? expect.unreachable(`no page at ${path}`);

test('the beginning leads to what comes next, what is new, and all else', () => {
  const coming = agendaPost('2026-12-01-pleno', {
    published: '2026-11-01T08:00:00+07:00',
    start: '2026-12-01T09:00:00+07:00',
    end: undefined,
  });
  const page = pageAt('/teks/', {
    posts: [faqPost('cek-nama'), announcementPost('2024-11-12-dpt'), coming],
    guides: [guide],
    pages: [{ id: 'tentang', file: '', title: 'Tentang kami', summary: '', updated: '2026-01-01', body: '' }],
  });
  expect(linksIn(page)).toEqual([
    '/teks/agenda/2026-12-01-pleno/',
    '/teks/pengumuman/2024-11-12-dpt/',
    '/teks/tanya/cek-nama/',
    '/teks/langkah/pindah-desa/',
    '/teks/tentang/',
  ]);
  expect(page).toContain('<meta name="description"');
});

test('a long list is cut into pages that lead to each other', () => {
  const posts = Array.from({ length: 81 }, (_, i) => announcementPost(`2024-11-12-nomor-${i + 1}`));
  const middle = pageAt('/teks/pengumuman/halaman/2/', { posts });
  expect(textOf(middle)).toContain('Lebih baru Halaman 2 dari 3 Lebih lama');
  expect(linksIn(middle)).toHaveLength(42);
  expect(linksIn(middle)).toEqual(
    expect.arrayContaining(['/teks/pengumuman/', '/teks/pengumuman/halaman/3/']),
  );
  expect(textOf(pageAt('/teks/agenda/', { posts }))).toContain('Agenda Belum ada.');
});

test('a post is told with all that was said about it', () => {
  const post = clarificationPost('2019-01-03-kontainer', {
    sample: true,
    body: 'Tidak ada **kontainer** itu.\n\n![Pelabuhan](media/a.jpg)',
    corrections: [{ date: '2019-01-05', note: 'Jumlahnya diperbaiki.' }],
    withdrawn: { date: '2019-01-06', note: 'Digabung dengan yang lain.' },
    cover: { src: 'media/sampul.jpg', alt: 'Tanjung Priok' },
    attachments: [{ file: 'media/surat.pdf', title: 'Surat KPU' }],
    sources: [source],
  });
  const page = pageAt('/teks/klarifikasi/2019-01-03-kontainer/', { posts: [post] });
  const told = textOf(page);
  for (const said of [
    'CONTOH. Isi halaman ini contoh',
    'DITARIK 6 Januari 2019. Digabung dengan yang lain.',
    'Terbit Kamis, 3 Januari 2019 pukul 08.00 WIB · diperbarui 6 Januari 2019',
    'Koreksi 5 Januari 2019: Jumlahnya diperbaiki.',
    'Putusan: SALAH',
    'Bukti Cek fakta: hoaks 70 juta surat suara yang sudah dicoblos dalam 7 kontainer (Liputan6, 3 Januari 2019)',
    'Sumber PKPU 7/2022 (KPU RI, 1 November 2022)',
  ])
    expect(told).toContain(said);
  expect(page).toContain('<p>Tidak ada <strong>kontainer</strong> itu.</p>');
  expect(linksIn(page)).toEqual([
    '/media/a.jpg',
    '/media/sampul.jpg',
    'https://www.liputan6.com/cek-fakta/read/3862250/',
    '/media/surat.pdf',
    'https://jdih.kpu.go.id/a',
  ]);
  expect(page).toContain(
    '<main data-day="2019-01-03" data-about="CONTOH · DITARIK · SALAH · 3 Januari 2019">',
  );
});

test('an announcement leads to the figures that it speaks of', () => {
  const post = announcementPost('2024-09-20-dpt', { dpb: recapitulation.id });
  const page = pageAt('/teks/pengumuman/2024-09-20-dpt/', {
    posts: [post],
    recapitulations: [recapitulation],
  });
  expect(linksIn(page)).toEqual(['/teks/dpb/2024-dpt-pilkada/']);
});

test('voter data stand in lines, for the regency and for each kecamatan', () => {
  const recapitulations = [{ ...recapitulation, rows, note: 'Tanpa TPS khusus.' }];
  expect(textOf(pageAt('/teks/dpb/', { recapitulations }))).toContain(
    'Daftar Pemilih Tetap Pilkada Kampar 2024 DPT Pilkada 2024: 601.561 pemilih',
  );
  const page = textOf(pageAt('/teks/dpb/2024-dpt-pilkada/', { recapitulations }));
  expect(page).toContain('DPT Pilkada 2024, ditetapkan 20 September 2024');
  expect(page).toContain(
    'Kabupaten Kampar: 601.561 pemilih (305.075 laki-laki, 296.486 perempuan), 1.280 TPS',
  );
  expect(page).toContain('Tanpa TPS khusus. Menurut kecamatan Bangkinang Kota: 22 pemilih');
});

test('a kecamatan tells its voters over time and its own news', () => {
  const earlier = {
    ...recapitulation,
    id: 'dps',
    rows: [{ ...rows[0], district: district.code, total: 20 }],
  };
  const recapitulations = [
    { ...recapitulation, rows },
    { ...earlier, period: { label: 'DPS 2024', from: '2024-08-01', to: '2024-08-01' } },
  ];
  const post = agendaPost('2021-12-30-pleno', { venue: { name: 'Aula', district: district.code } });
  const page = pageAt('/teks/kecamatan/bangkinang-kota/', { recapitulations, posts: [post] });
  expect(textOf(page)).toContain('22 pemilih (10 laki-laki, 12 perempuan). Bertambah 2 pemilih (10%)');
  expect(linksIn(page)).toEqual([
    '/teks/dpb/2024-dpt-pilkada/',
    '/teks/dpb/dps/',
    '/teks/agenda/2021-12-30-pleno/',
  ]);
  expect(textOf(pageAt('/teks/kecamatan/bangkinang-kota/', {}))).toContain('Belum ada rekapitulasi');
  expect(linksIn(pageAt('/teks/kecamatan/', {}))).toEqual(['/teks/kecamatan/bangkinang-kota/']);
});

test('a guide leads from step to step', () => {
  expect(linksIn(pageAt('/teks/langkah/', { guides: [guide] }))).toEqual(['/teks/langkah/pindah-desa/']);
  const page = pageAt('/teks/langkah/pindah-desa/', { guides: [guide] });
  expect(page).toContain('<h2 id="langkah-1">1. Ubah alamat di KTP-el</h2>');
  expect(textOf(page)).toContain('Ke mana Dukcapil Bawa Kartu Keluarga KTP-el');
  expect(textOf(page)).toContain('CONTOH. Langkah ini contoh');
  expect(linksIn(page)).toEqual(['#langkah-1', '/teks/langkah/pindah-desa/']);
});

test('a page of the office shows its components as words', () => {
  const page = pageAt('/teks/metode/', {
    office: { ...office, services: [{ title: 'Cek DPT', url: 'https://cekdptonline.kpu.go.id/' }] },
    pages: [
      {
        id: 'metode',
        file: '',
        title: 'Metode',
        summary: 'Cara kami memeriksa.',
        updated: '2026-01-02',
        body: '## Langkah\n\n<Verdicts />\n\n<Categories />\n\n<Contact />',
      },
    ],
  });
  expect(page).toContain('<h2 id="isi-langkah">Langkah</h2>');
  expect(page).toMatch(/<dt>Salah<\/dt>\s*<dd>/);
  expect(linksIn(page)).toEqual(['https://cekdptonline.kpu.go.id/']);
  expect(textOf(page)).toContain('Diperbarui 2 Januari 2026');
});

test('what readers may not see yet has no page', () => {
  const paths = textEdition(
    contentOf({ posts: [announcementPost('2027-01-01-nanti', { published: '2027-01-01T08:00:00+07:00' })] }),
    at,
  ).map(({ path }) => path);
  expect(paths).not.toContain('/teks/pengumuman/2027-01-01-nanti/');
});

test('a page may load nothing but its own style', () => {
  const page = pageAt('/teks/', {});
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(style).toContain('max-width:40rem');
  expect(page).toContain(
    `content="default-src 'none'; style-src 'self' 'sha256-${hash}'; img-src 'self'; connect-src 'self'; base-uri 'none'"`,
  );
});

/** Addresses of the links in a page's `main`, in their order. */
function linksIn(page: string): string[] {
  return [...mainOf(page).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
}

/** The words of a page's `main`. */
function textOf(page: string): string {
  return mainOf(page)
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(?:a|strong)\b/.test(tag) ? '' : ' '))
    .replace(/\s+/g, ' ');
}

function mainOf(page: string): string {
  return /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
}
