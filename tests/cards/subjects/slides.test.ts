import { describe, expect, test } from 'vitest';
import { slidesOf } from '#src/cards/subjects/slides.ts';
import type { Slide } from '#src/cards/subjects/slide.ts';
import type { Post } from '#src/domain/post.ts';
import { agendaPost, announcementPost, clarificationPost } from '../../fixtures/posts/base.ts';
import { allDistricts, cardSource, fiveDistricts } from '../../fixtures/posts/card-source.ts';
import { extremePosts } from '../../fixtures/posts/extreme.ts';

test.each(extremePosts)('the carousel of $id has a cover, an end, and at most ten slides', (post) => {
  const slides = slidesOf(post, cardSource);
  expect(slides.length).toBeGreaterThanOrEqual(3);
  expect(slides.length).toBeLessThanOrEqual(10);
  expect([slides[0]?.template, slides.at(-1)?.template]).toEqual(['cover', 'closing']);
  expect(slides.filter(({ template }) => template === 'cover' || template === 'closing')).toHaveLength(2);
});

describe('voter data', () => {
  const dpb = (id: string) => announcementPost('dpb', { category: 'dpb', dpb: id });

  test('show every kecamatan once, by name, and the sum last', () => {
    for (const [recapitulation, pages] of [
      [allDistricts, 2],
      [fiveDistricts, 1],
    ] as const) {
      const tables = slidesWith(dpb(recapitulation.id), 'table').filter(({ title }) =>
        title.startsWith('Per kecamatan'),
      );
      expect(tables.map(({ title }) => title)).toEqual(
        ['Per kecamatan', 'Per kecamatan (lanjutan)'].slice(0, pages),
      );
      const names = tables.flatMap(({ rows }) => rows.map(({ name }) => name));
      expect(names).toEqual([
        ...recapitulation.rows.map(({ district }) => cardSource.districtNames.get(district)),
        'Jumlah',
      ]);
      expect(Math.max(...tables.map(({ rows }) => rows.length))).toBeLessThanOrEqual(11);
    }
  });

  test('without kecamatan show what is known of the whole', () => {
    const [sums] = slidesWith(dpb('2024-dpt-pilkada'), 'table');
    expect(sums?.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Pemilih', '601.561'],
      ['Laki-laki', '305.075'],
      ['Perempuan', '296.486'],
      ['Desa dan kelurahan', '250'],
      ['TPS', '1.280'],
    ]);
  });
});

test('a clarification tells claim, every fact and its evidence, and then what to do', () => {
  const facts = ['Fakta pertama yang diperiksa.', 'Fakta kedua yang diperiksa.'];
  const post = clarificationPost('klaim', { facts, action: 'Jangan teruskan pesan ini.' });
  expect(slidesOf(post, cardSource).map(({ template }) => template)).toEqual([
    'cover',
    'claim',
    'statements',
    'entries',
    'closing',
  ]);
  expect(slidesWith(post, 'statements').flatMap(({ items }) => items)).toEqual(facts);
  expect(slidesWith(post, 'closing')[0]?.text).toBe('Jangan teruskan pesan ini.');
});

test('what does not fit ten slides is announced at the end', () => {
  const longest = extremePosts.find(({ id }) => id.endsWith('rekrutmen-terpanjang')) ?? agendaPost('hilang');
  expect(slidesWith(longest, 'closing')[0]?.more).toBe(true);
  expect(slidesWith(agendaPost('rapat'), 'closing')[0]?.more).toBe(false);
});

function slidesWith<T extends Slide['template']>(post: Post, template: T) {
  return slidesOf(post, cardSource).filter(
    (slide): slide is Extract<Slide, { template: T }> => slide.template === template,
  );
}
