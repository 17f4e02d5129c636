import { expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { everydayWords } from '#src/domain/language/everyday-words.ts';
import { answer } from '#src/search/engine.ts';
import { searchTexts } from '#src/search/full-text.ts';
import { openLibrary } from '#src/search/library.ts';
import { limits, makeTitleIndex, sizeOf } from '#src/search/index/make-title-index.ts';
import type { FullText } from '#src/search/pagefind.ts';
import type { Query } from '#src/search/query.ts';
import { understand } from '#src/search/understand.ts';
import { withEverydayWords } from '#src/search/whole-library.ts';

const { content } = await readContent('content');
if (!content) throw new Error('Isi bermasalah; jalankan npm run check.');
const index = makeTitleIndex(content.posts, content);
const library = await openLibrary(index);
const whole = await withEverydayWords(library);

function ask(words: string, filters: Query['filters'] = {}) {
  return answer({ words, filters }, library, async () => ({ search: async () => [] }), '2026-11-24');
}

const best = (words: string) => ask(words).first[0]?.url;

test.each([
  ['hoax kontainer tercoblos', '/klarifikasi/2019-01-11-tujuh-kontainer-surat-suara/'],
  ['gmn cara ngecek nama di dpt', '/tanya/cek-dpt/'],
  ['ktp elektronik ganda', '/klarifikasi/2022-12-21-foto-tiga-e-ktp-ganda/'],
  ['merekrut pantarlih', '/pengumuman/2024-06-13-penerimaan-pantarlih-pilkada-2024/'],
  ['keluarga wafat masih terdaftar', '/langkah/keluarga-meninggal/'],
  ['saya pndah desa', '/langkah/pindah-desa/'],
  ['pindah memilih', '/tanya/pindah-memilih/'],
  ['pemilih kecamatan tapung hulu', '/kecamatan/tapung-hulu/'],
  ['apakah benar kpu jual data negara', '/klarifikasi/2024-04-01-video-data-rahasia-negara/'],
  ['dftr pmlh smntara pilkada', '/pengumuman/2024-08-10-dps-pilkada-2024/'],
  ['kuota honorer pantarlih', '/tanya/jumlah-pantarlih/'],
  ['sosialisasi tgl 8 desember', '/agenda/2026-11-20-contoh-sosialisasi-pemilih-pemula/'],
  ['badan adhok', '/tanya/badan-ad-hoc/'],
  ['bilo nan ado rapat pleno triwulan', '/agenda/2026-11-23-contoh-pleno-pdpb-triwulan-iv/'],
  ['cek nama di depete', '/tanya/cek-dpt/'],
  ['e katepe ganda', '/klarifikasi/2022-12-21-foto-tiga-e-ktp-ganda/'],
  ['daftar pemilih tetap pilkada', '/pengumuman/2024-09-20-dpt-pilkada-2024/'],
  ['suratsuara kontainer', '/klarifikasi/2019-01-11-tujuh-kontainer-surat-suara/'],
  ['siumlasi pemungutan', '/agenda/2024-11-13-simulasi-pemungutan-suara/'],
  ['bagaimna pindah memilih', '/tanya/pindah-memilih/'],
  ['simulation pemungutan', '/agenda/2024-11-13-simulasi-pemungutan-suara/'],
  ['tanjung periuk', '/klarifikasi/2019-01-11-tujuh-kontainer-surat-suara/'],
  ['nomor telepon kpu kampar', '/tentang/'],
  ['kontak kpu', '/tentang/'],
  ['privasi', '/privasi/'],
  ['cara cek kartu asli', '/cek/'],
  ['unduh data csv', '/data/'],
  ['kapan coblosan', '/agenda/2024-11-27-pemungutan-suara-pilkada-2024/'],
])('answers “%s”', (words, url) => {
  expect(best(words)).toBe(url);
});

test.each([
  'resep rendang',
  'cara membuat sim',
  'jadwal bola',
  'jadwal kapal bangkinang',
  'cuaca tapung hari ini',
  'cara perpanjang paspor',
  'cara daftar bpjs kesehatan',
  'pinjaman online cepat',
  '🙏',
  '<script>alert(1)</script>',
  'مرحبا',
])('finds nothing for “%s”', (words) => {
  expect(ask(words).first).toEqual([]);
});

test.each([
  'kartu keluarga hilang',
  'gaji anggota dprd',
  'pemilihan ketua rt',
  'cara daftar kartu prakerja',
  'debat calon bupati',
])('once it knows every word of daily speech, finds and gives nothing for “%s”', (words) => {
  const none = async () => ({ search: async () => [] });
  const { first, near } = answer({ words, filters: {} }, whole, none, '2026-11-24');
  expect([...first, ...near].map(({ url }) => url)).toEqual([]);
});

test('gives who asks about elections what is near, when the site knows each word', () => {
  expect(ask('saksi pantarlih').first).toEqual([]);
  expect(ask('saksi pantarlih').near).not.toEqual([]);
});

test.each([
  'nyoblos di malaysia',
  'harta kekayaan calon bupati',
  'jadwal pilkades serentak',
  'dispenser rusak waktu bimbingan pantarlih',
])('gives nothing near for “%s”, whose subject it does not know', (words) => {
  expect(ask(words).near).toEqual([]);
});

test('takes a phrase with its fillers for what it is, not for its other words', () => {
  const phrasesFor = (words: string) =>
    understand(words, whole).concepts.flatMap(({ alternatives }) => alternatives.map((one) => one.words));
  expect(phrasesFor('orang gila')).toContain('gangguan jiwa');
  expect(phrasesFor('gila')).toContain('gangguan jiwa');
  expect(phrasesFor('tidak memilih')).toContain('golput');
  expect(phrasesFor('memilih')).not.toContain('golput');
});

test('lets a rare word for what every page says tell little', () => {
  const weight = (words: string) => understand(words, whole).concepts[0]?.weight ?? 0;
  expect(weight('menusuk')).toBeLessThan(weight('kontainer'));
});

test('takes two words for the one that the site knows', () => {
  expect(understand('tuna rungu', whole).concepts.map(({ key }) => key)).toEqual(['tunarungu']);
  expect(understand('pilih kasih', whole).concepts.map(({ key }) => key)).not.toContain('pilihkasih');
});

test('takes a dialect word for one, though it begins like two', () => {
  expect(understand('mancoblos', whole).concepts.map(({ key }) => key)).toEqual(['coblos']);
});

test('suggests the word that was meant', () => {
  expect(ask('pemutahiran data').suggestion).toBe('pemutakhiran data');
});

test('suggests the word that titles put beside the next one, when two of its few letters are wrong', () => {
  expect(ask('tanjung periuk').suggestion).toBe('tanjung priok');
  expect(ask('cuaca periuk').suggestion).toBeUndefined();
});

test('suggests nothing when every word is known', () => {
  expect(ask('pindah memilih').suggestion).toBeUndefined();
});

test('shows no long list of what is hardly about the question', () => {
  expect(ask('jadwal pleno').first.length).toBeLessThanOrEqual(10);
});

test('looks in the full text for a word as it was written too, when it was taken for a typing error', async () => {
  const page = { kind: undefined, date: undefined, verdict: undefined, sample: false, excerpt: '' };
  const written = { ...page, url: '/a/', title: 'Kontaner', text: 'Kontaner adalah nama orang.' };
  const { more, suggestion } = answer(
    { words: 'kontaner', filters: {} },
    library,
    async () => ({
      search: async (words) => (words === 'kontaner' ? [{ id: '1', load: async () => written }] : []),
    }),
    '2026-11-24',
  );
  expect(suggestion).toBe('kontainer');
  const found: string[] = [];
  for await (const { url } of more([])) found.push(url);
  expect(found).toEqual(['/a/']);
});

test('lists by filters alone, newest first', () => {
  const found = ask('', { jenis: 'Klarifikasi', tahun: '2024' }).first;
  expect(found.map(({ url }) => url)).toEqual(
    found
      .map(({ url }) => url)
      .toSorted()
      .reverse(),
  );
  expect(found.every(({ kind }) => kind === 'Klarifikasi')).toBe(true);
  expect(found.length).toBeGreaterThan(2);
});

test('keeps the filters with words', () => {
  expect(ask('surat suara', { putusan: 'Salah' }).first.every(({ verdict }) => verdict === 'Salah')).toBe(
    true,
  );
});

test('names topics near the question', () => {
  expect(ask('sirekap').topics).toContain('Sirekap');
});

test('adds from the full text what the titles lack, and drops what shares a word only', async () => {
  const page = { kind: undefined, date: undefined, verdict: undefined, sample: false, excerpt: '' };
  const pages = [
    { ...page, url: '/a/', title: 'Rendang', text: 'Resep rendang dari Kampar.' },
    { ...page, url: '/b/', title: 'Rendah', text: 'Partisipasi yang rendah.' },
  ];
  const { more } = answer(
    { words: 'resep rendang', filters: {} },
    library,
    async () => ({ search: async () => pages.map((one) => ({ id: one.url, load: async () => one })) }),
    '2026-11-24',
  );
  const found: string[] = [];
  for await (const { url } of more([])) found.push(url);
  expect(found).toEqual(['/a/']);
});

test('understands in the full text what no title says, by words that the first index left out', async () => {
  expect(index.everyday.some((line) => line.includes('sayembara'))).toBe(false);
  const page = { kind: undefined, date: undefined, verdict: undefined, sample: false, excerpt: '' };
  const one = { ...page, url: '/a/', title: 'Pengumuman', text: 'Lomba untuk pelajar.' };
  const { more } = answer(
    { words: 'sayembara', filters: {} },
    library,
    async () => ({ search: async () => [{ id: '1', load: async () => one }] }),
    '2026-11-24',
  );
  expect((await more([]).next()).value?.url).toBe('/a/');
});

test('asks the full text for each thing in all its names, because its pages must have all words of a search', async () => {
  const page = { kind: undefined, date: undefined, verdict: undefined, sample: false, excerpt: '' };
  const pages = [
    { ...page, url: '/a/', title: 'Kabar siswa', text: 'Siswa menjalani praktik kerja lapangan.' },
    {
      ...page,
      url: '/b/',
      title: 'Kabar',
      text: `Siswa berkunjung. ${'Kata lain. '.repeat(60)} Magang ditiadakan.`,
    },
  ];
  const asked: string[] = [];
  const { more } = answer(
    { words: 'pkl pelajar', filters: {} },
    whole,
    async () => ({
      async search(words) {
        asked.push(words);
        const found = pages.filter(({ text }) =>
          words.split(' ').every((word) => text.toLowerCase().includes(word)),
        );
        return found.map((one) => ({ id: one.url, load: async () => one }));
      },
    }),
    '2026-11-24',
  );
  const found: string[] = [];
  for await (const { url } of more([])) found.push(url);
  // What stands far apart in a long text is not said of one another.
  expect(found).toEqual(['/a/']);
  expect(asked.length).toBeLessThanOrEqual(26);
});

test('loads every word of daily speech only for what the full text has too little of', async () => {
  const page = { kind: undefined, date: undefined, verdict: undefined, sample: false, excerpt: '' };
  const found = (count: number): FullText => ({
    search: async () =>
      Array.from({ length: count }, (_, at) => ({
        id: String(at),
        load: async () => ({ ...page, url: `/${at}/`, title: 'Surat suara', text: 'Surat suara dicetak.' }),
      })),
  });
  const loaded: string[] = [];
  const libraries = [
    async () => library,
    async () => {
      loaded.push('semua kata');
      return whole;
    },
  ];
  for (const [count, expected] of [
    [3, []],
    [2, ['semua kata']],
  ] as const) {
    const urls: string[] = [];
    for await (const { url } of searchTexts('surat suara', {}, found(count), libraries)) urls.push(url);
    expect(urls).toHaveLength(count);
    expect(loaded).toEqual(expected);
  }
});

test.each([
  ['tps di penjara', 'Satu TPS khusus dibentuk di rumah tahanan.', '/a/'],
  ['tps di penjara', 'Satu TPS khusus dibentuk di terminal.', undefined],
])('of “%s” the sentence “%s” leads to %s', async (words, text, url) => {
  const page = { kind: undefined, date: undefined, verdict: undefined, sample: false, excerpt: '' };
  const one = { ...page, url: '/a/', title: 'Rapat pleno', text };
  const fullText = async () => ({ search: async () => [{ id: '1', load: async () => one }] });
  const { more } = answer({ words, filters: {} }, whole, fullText, '2026-11-24');
  const urls: string[] = [];
  for await (const found of more([])) urls.push(found.url);
  expect(urls[0] === '/a/' ? '/a/' : undefined).toBe(url);
});

test('does not take words for an answer that only happen to stand together in a text', async () => {
  const page = { kind: undefined, date: undefined, verdict: undefined, sample: false, excerpt: '' };
  const found = async (title: string) => {
    const one = { ...page, url: '/a/', title, text: 'Hujan turun saat rapat di Bangkinang.' };
    const { more } = answer(
      { words: 'cuaca bangkinang', filters: {} },
      library,
      async () => ({ search: async () => [{ id: '1', load: async () => one }] }),
      '2026-11-24',
    );
    return (await more([]).next()).value?.url;
  };
  expect(await found('Rapat koordinasi')).toBeUndefined();
  expect(await found('Cuaca buruk')).toBe('/a/');
});

test('lets the name of its own area tell little', () => {
  const [, area] = understand('pleno kampar', whole).concepts;
  const [, place] = understand('pleno tapung', whole).concepts;
  expect(area?.weight).toBeLessThan((place?.weight ?? 0) / 2);
});

test('a large archive sends fewer posts first, with the words that meet them', () => {
  const many = Array.from({ length: 20 }, (_, copy) =>
    content.posts.map((post) => ({ ...post, id: `${post.id}-${copy}` })),
  ).flat();
  const large = makeTitleIndex(many, content);
  expect(sizeOf(large)).toBeLessThanOrEqual(limits.bytesOfLargeArchive);
  expect(large.total).toBe(many.length);
  expect(large.ids.split('\n').length).toBeGreaterThan(20);
  expect(large.everyday.length).toBeLessThan(everydayWords.length);
  expect(large.everyday).not.toEqual([]);
});

test('stays within the bytes of a first answer', () => {
  expect(sizeOf(index)).toBeLessThanOrEqual(limits.bytes);
});
