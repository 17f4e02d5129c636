import { expect, test } from 'vitest';
import { wordsOf } from '#src/cards/subjects/brief.ts';
import { loopScenes, type Scene, scenesOf } from '#src/cards/video/scenes.ts';
import type { Post } from '#src/domain/post.ts';
import { agendaPost, announcementPost, clarificationPost, faqPost } from '../../fixtures/posts/base.ts';
import { extremePosts } from '../../fixtures/posts/extreme.ts';
import { trickyPosts } from '../../fixtures/posts/tricky.ts';
import { collisions, contentOf, layoutOf } from '../drawing.ts';

const posts = [
  agendaPost('2021-12-30-pleno'),
  announcementPost('2024-11-13-simulasi'),
  clarificationPost('2019-01-03-kontainer'),
  faqPost('cek-dpt'),
  ...trickyPosts,
];

test('a video lasts 8 to 15 seconds', () => {
  for (const post of posts) {
    const seconds = scenes(post).reduce((sum, { frames }) => sum + frames, 0) / 25;
    expect(seconds, post.id).toBeGreaterThanOrEqual(8);
    expect(seconds, post.id).toBeLessThanOrEqual(15);
  }
});

test('a scene shows at most twelve words of its own', () => {
  for (const post of posts)
    for (const { content } of scenes(post)) {
      const { headline, emphasis = '', subject } = content;
      // A correction is never cut, however long: half of it can say the opposite.
      if (post.kind === 'clarification' && subject.template === 'clarification') continue;
      const inside =
        subject.template === 'statements'
          ? [subject.title, ...subject.items]
          : subject.template === 'closing'
            ? [subject.title, subject.text]
            : subject.template === 'faq'
              ? [subject.answer ?? '']
              : subject.template === 'agenda'
                ? [subject.place ?? '']
                : [];
      expect(
        wordsOf([headline, emphasis, ...inside].join(' ')),
        `${post.id}: ${headline}`,
      ).toBeLessThanOrEqual(12);
    }
});

test('a clarification and an event that was called off say so from the first second', () => {
  const [first] = scenes(clarificationPost('2019-01-03-kontainer'));
  expect(first?.content.subject).toMatchObject({ template: 'clarification', verdict: 'salah' });
  const [event] = scenes(agendaPost('2021-12-30-pleno', { status: 'cancelled' }));
  expect(event?.content).toMatchObject({ subject: { template: 'agenda' }, off: { word: 'DIBATALKAN' } });
});

test('an answer is told in parts that together are the answer', () => {
  const short =
    'Buka cekdptonline.kpu.go.id, tulis NIK, lalu lihat nama dan TPS Anda di layar sebelum hari pemungutan suara.';
  const parts = scenes(faqPost('cek-dpt', { short })).flatMap(({ content: { subject } }) =>
    subject.template === 'statements' ? subject.items : [],
  );
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join(' ')).toBe(short);
});

test('an answer is not parted within a phrase', () => {
  const short =
    'Pemilih yang ada di DPT dapat mengurus pindah memilih sebelum batas waktu dan dicatat dalam DPTb.';
  const parts = scenes(faqPost('pindah', { short })).flatMap(({ content: { subject } }) =>
    subject.template === 'statements' ? subject.items : [],
  );
  expect(parts).toEqual([
    'Pemilih yang ada di DPT dapat mengurus pindah memilih',
    'sebelum batas waktu dan dicatat dalam DPTb.',
  ]);
});

test('every scene can be drawn, none upon another, and shows the code', async () => {
  const off = (['cancelled', 'postponed'] as const).map((status) =>
    agendaPost(status, { status, sample: true }),
  );
  for (const post of [...posts, ...off, ...extremePosts])
    for (const outlet of ['videotron', 'story'] as const)
      for (const { content } of scenes(post, outlet)) {
        const { runs, tiles } = await layoutOf(post, outlet, content);
        expect(tiles.length, `${post.id} ${outlet}`).toBeGreaterThan(0);
        expect(
          runs.map(({ text }) => text),
          post.id,
        ).toContain(content.code);
        expect(collisions(runs), post.id).toEqual([]);
        // The box around the address, too, ends above the foot.
        const [address] = runs.filter(({ text }) => text === content.office.host);
        const foot = Math.min(
          ...runs
            .filter(({ text }) => text === content.source || text.startsWith(content.date.label))
            .map(({ top }) => top),
        );
        if (content.subject.template === 'closing')
          expect((address?.bottom ?? Infinity) + 14, post.id).toBeLessThan(foot);
      }
});

test('a loop shows each post’s card for six seconds, a question’s with its answer, within a minute', () => {
  const many = Array.from({ length: 12 }, (_, i) => scenes(agendaPost(`2021-12-${i + 10}-rapat`)));
  expect(loopScenes(many).map(({ frames }) => frames)).toEqual(Array(10).fill(150));
  const short = 'Buka cekdptonline.kpu.go.id, tulis NIK, lalu lihat nama dan TPS Anda di layar.';
  const question = scenes(faqPost('cek-dpt', { short }));
  const shown = loopScenes([question]);
  expect(shown.map(({ frames }) => frames / 25)).toEqual([6, 3, 3]);
  expect(shown.slice(1).map(({ content }) => content)).toEqual(
    question.slice(1, 3).map(({ content }) => content),
  );
  expect(loopScenes([])).toEqual([]);
});

function scenes(post: Post, outlet: 'videotron' | 'story' = 'videotron'): Scene[] {
  return scenesOf(contentOf(post, outlet), post);
}
