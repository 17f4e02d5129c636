import { describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { formatDay, formatSpan } from '#src/domain/dates.ts';
import { postPath } from '#src/domain/paths.ts';
import type { Post } from '#src/domain/post.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import { type CaptionId, captionsOf } from '#src/kit/captions.ts';
import { spokenSeconds } from '#src/kit/captions/radio.ts';
import { xWeight } from '#src/kit/captions/x-weight.ts';
import { agendaPost, announcementPost, clarificationPost, faqPost, office } from '../fixtures/posts/base.ts';
import { hostileTexts, longestTitle, trickyPosts } from '../fixtures/posts/tricky.ts';

const { content } = await readContent('content');
if (!content) throw new Error('content/ cannot be read');
const publisher = { ...content, office };

const emoji = '👩‍👩‍👧'.repeat(60);
const extremePosts: Post[] = [
  ...trickyPosts,
  agendaPost('hari-panjang', {
    title: longestTitle,
    sample: true,
    status: 'cancelled',
    summary: 'k'.repeat(280),
    start: '2026-09-30T23:30:00+07:00',
    end: '2027-12-31T23:59:00+09:00',
    corrections: [{ date: '2026-09-29', note: 'n '.repeat(250).trim() }],
    venue: { name: 'v'.repeat(120), address: 'a'.repeat(200) },
  }),
  clarificationPost('kabar-panjang', {
    title: longestTitle,
    claim: 'SEBARKAN! '.repeat(60).trim(),
    verdict: 'belum-terbukti',
    facts: Array.from({ length: 5 }, () => 'fakta '.repeat(50).trim()),
    action: 'tindakan '.repeat(55).trim(),
    corrections: [{ date: '2026-09-29', note: 'Semula tertulis enam, yang benar tujuh.' }],
  }),
  clarificationPost('satu-kata', { title: emoji, claim: `${emoji}${emoji}`, sample: true }),
  announcementPost('perekrutan', {
    title: longestTitle,
    deadline: '2026-09-30T23:59:00+07:00',
    adhoc: {
      body: 'kpps',
      quota: 28_315,
      stages: Array.from({ length: 20 }, (_, i) => ({
        name: `Tahap ${i + 1} ${'s'.repeat(90)}`,
        start: '2026-09-01',
        end: '2027-01-30',
      })),
      requirements: Array.from({ length: 30 }, () => 'syarat '.repeat(28).trim()),
      apply: { url: 'https://siakba.kpu.go.id', place: 'p'.repeat(200) },
    },
  }),
  announcementPost('ditarik', {
    title: longestTitle,
    withdrawn: { date: '2026-02-03', note: 'alasan '.repeat(70).trim() },
  }),
  faqPost('tanya', { question: 'q '.repeat(80).trim(), short: 'jawab '.repeat(46).trim() }),
  ...hostileTexts.map((title, i) => announcementPost(`jahat-${i}`, { title, summary: title.repeat(3) })),
];

/** What each outlet takes, counted as it counts. */
const limits: Record<CaptionId, (text: string) => boolean> = {
  whatsapp: (text) => text.length <= 700,
  instagram: (text) => text.length <= 2200 && (text.match(/#/g) ?? []).length <= 30,
  facebook: (text) => text.length <= 63_206,
  x: (text) => xWeight(text) <= 280,
  youtubeTitle: (text) => text.length <= 100 && !/[<>]/.test(text),
  youtube: (text) => Buffer.byteLength(text) <= 5000 && !/[<>]/.test(text),
  // Thirty are aimed at; what must be said of an extreme post takes longer.
  radio: (text) => spokenSeconds(text) <= 60 && !/\d/.test(text),
  altText: (text) => text.length <= 1000 && !text.includes('\n'),
};

describe.each([
  ['all content', content.posts],
  ['extreme posts', extremePosts],
])('of %s', (_, posts) => {
  test.each(posts.map((post) => [post.id, post] as const))(
    '%s every caption keeps to its outlet',
    (_, post) => {
      for (const { id, text } of captionsOf(post, publisher)) {
        expect(limits[id](text), `${id}: ${text}`).toBe(true);
        expect(text, id).toBe(text.trim());
        expect(text, id).not.toMatch(/[^\P{Cc}\n]|undefined|\n{3}/u);
      }
    },
  );

  test.each(posts.map((post) => [post.id, post] as const))(
    '%s the link, dates and verdict are kept',
    (_, post) => {
      const texts = textsOf(post);
      const url = `https://kab-kampar.kpu.go.id${postPath(post)}`;
      for (const id of ['whatsapp', 'instagram', 'facebook', 'x', 'youtube'] as const) {
        expect(texts[id], id).toContain(url);
        for (const must of mustHold(post)) expect(texts[id], id).toContain(must);
      }
      expect(texts.whatsapp.endsWith(url)).toBe(true);
      expect(texts.x.endsWith(url)).toBe(true);
      const withdrawn = post.kind !== 'faq' && post.withdrawn;
      for (const must of withdrawn ? [] : mustHold(post)) expect(texts.altText).toContain(must);
    },
  );

  test.each(posts.map((post) => [post.id, post] as const))('%s no word is cut', (_, post) => {
    const words = new Set(Object.values(JSON.parse(JSON.stringify(post))).flatMap(wordsOf));
    for (const [id, text] of Object.entries(textsOf(post)))
      for (const match of text.matchAll(/([\p{L}\p{N}]+)…/gu))
        expect(words, `${id}: ${text}`).toContain(match[1]?.toLowerCase());
  });
});

describe('a caption', () => {
  test('for WhatsApp begins with the title in bold, whatever asterisks it holds', () => {
    const { whatsapp } = textsOf(agendaPost('a', { title: 'Rapat *pleno* KPU*' }));
    expect(whatsapp.split('\n')[0]).toBe('*Rapat pleno KPU*');
  });

  test.each(['postponed', 'cancelled'] as const)('of an event that is %s invites nobody', (status) => {
    for (const [name, text] of Object.entries(textsOf(agendaPost('rapat', { status, open: true })))) {
      expect(text, name).not.toMatch(/terbuka untuk umum/i);
      if (name !== 'youtubeTitle') expect(text, name).toContain('Waktu semula: ');
    }
  });

  test('for radio takes about half a minute for all content', () => {
    const times = content.posts.map((post) => spokenSeconds(textsOf(post).radio));
    expect(Math.max(...times)).toBeLessThanOrEqual(40);
    expect(times.filter((time) => time > 31).length).toBeLessThan(times.length / 4);
  });

  test('for radio says the verdict before the claim, and whatever number in words', () => {
    const { radio } = textsOf(clarificationPost('a'));
    expect(radio).toMatch(/kabar berikut ini salah: Ada tujuh kontainer berisi tujuh puluh juta surat suara/);
    expect(radio).toMatch(
      /Terbit tiga Januari dua ribu sembilan belas\. Selengkapnya di kab strip kampar titik/,
    );
  });

  test('for X leaves out what has no room, the title last', () => {
    const { x } = textsOf(clarificationPost('a', { title: longestTitle, claim: 'kata '.repeat(100).trim() }));
    expect(x).toContain(longestTitle);
    expect(x).toContain('SALAH');
    expect(x).toMatch(/kata…”|Kabar yang diperiksa/);
  });

  test('for X names office and kind where not even one word of the title has room', () => {
    const { x } = textsOf(clarificationPost('a', { title: '選'.repeat(120), claim: '選'.repeat(600) }));
    expect(x.split('\n').slice(0, 2)).toEqual(['Klarifikasi KPU Kampar', 'Kabar yang diperiksa: SALAH']);
  });

  test('of a withdrawn post asks to take it down, and repeats nothing of it but the title', () => {
    const post = announcementPost('a', {
      summary: 'Ringkasan yang keliru sama sekali.',
      withdrawn: { date: '2026-02-03', note: 'Jadwalnya dibatalkan KPU RI.' },
    });
    for (const id of ['whatsapp', 'instagram', 'facebook', 'x', 'youtube'] as const) {
      const text = textsOf(post)[id];
      expect(text).toContain('DITARIK: ');
      expect(text).toContain('Unggahan ini kami tarik pada 3 Februari 2026: Jadwalnya dibatalkan KPU RI.');
      expect(text).not.toContain('Ringkasan');
    }
    expect(textsOf(post).radio).toMatch(
      /^Pengumuman dari .*\. Kami menarik kabar berikut ini pada tiga Februari dua ribu dua puluh enam: Simulasi/,
    );
  });

  test('of a corrected post says what was corrected', () => {
    const corrections = [
      { date: '2022-01-01', note: 'Yang pertama.' },
      { date: '2022-01-02', note: 'Jumlah TPS semula tertulis 2.222.' },
    ];
    for (const id of ['whatsapp', 'instagram', 'x'] as const)
      expect(textsOf(announcementPost('a', { corrections }))[id]).toContain(
        'Dikoreksi 2 Januari 2022: Jumlah TPS semula tertulis 2.222.',
      );
  });

  test('of a recruitment tells stages and requirements whole, or leaves them to the page', () => {
    const adhoc = {
      body: 'pps' as const,
      stages: [
        { name: 'Pendaftaran', start: '2024-05-09', end: '2024-05-11' },
        { name: 'Tes tertulis', start: '2024-05-15', end: '2024-05-15' },
      ],
      requirements: ['Warga negara Indonesia', 'Berusia paling rendah 17 tahun'],
      apply: { url: 'https://siakba.kpu.go.id', place: 'kantor PPS' },
    };
    const { instagram, whatsapp } = textsOf(announcementPost('a', { adhoc }));
    expect(whatsapp).toContain(
      'Pendaftaran: 9–11 Mei 2024\nDaftar di: https://siakba.kpu.go.id atau kantor PPS\n',
    );
    expect(instagram).toContain('Tahapan:\n• Pendaftaran: 9–11 Mei 2024\n• Tes tertulis: 15 Mei 2024');
    expect(instagram).toContain('Persyaratan:\n• Warga negara Indonesia\n• Berusia paling rendah 17 tahun');
    const long = textsOf(
      announcementPost('b', {
        adhoc: { ...adhoc, requirements: Array(30).fill('syarat '.repeat(28).trim()) },
      }),
    );
    expect(long.instagram).not.toContain('Persyaratan');
  });

  test('keeps directions of writing and line breaks of a field from changing what it says', () => {
    const { whatsapp } = textsOf(announcementPost('a', { title: 'KPU\u202e rapmaK\r\n\r\n*SALAH*\u0000' }));
    expect(whatsapp.split('\n')[0]).toBe('*KPU rapmaK SALAH*');
  });
});

function textsOf(post: Post): Record<CaptionId, string> {
  const entries = captionsOf(post, publisher).map(({ id, text }) => [id, text]);
  return Object.fromEntries(entries) as Record<CaptionId, string>;
}

function mustHold(post: Post): string[] {
  if (post.kind !== 'faq' && post.withdrawn) return [formatDay(post.withdrawn.date), 'DITARIK'];
  if (post.kind === 'agenda') return [formatSpan(post.start, post.end, post.allDay ?? false)];
  if (post.kind === 'clarification')
    return [verdicts[post.verdict].label.toUpperCase(), formatDay(post.published)];
  if (post.kind === 'faq') return [formatDay(post.updated)];
  return [formatDay(post.deadline ?? post.published)];
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return (
      value
        .normalize()
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    );
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}
