import { describe, expect, test } from 'vitest';
import { frames } from '#src/cards/frames.ts';
import { drawnOutlets } from '#src/cards/wanted.ts';
import { wordsOf } from '#src/cards/subjects/brief.ts';
import { printable } from '#src/cards/text/printable.ts';
import { outletOf } from '#src/domain/outlets.ts';
import { type Post, titleOf } from '#src/domain/post.ts';
import { agendaPost, clarificationPost } from '../fixtures/posts/base.ts';
import { extremePosts } from '../fixtures/posts/extreme.ts';
import { hostileTexts, longestTitle } from '../fixtures/posts/tricky.ts';
import { collisions, contentOf, contentsOf, covered, layoutOf, type Run } from './drawing.ts';

const posts = extremePosts;

describe.each(drawnOutlets)('a card for %s', (outlet) => {
  test.each(posts)(
    'keeps every text of $id legible, inside its margins and apart from the others',
    async (post) => {
      for (const content of contentsOf(post, outlet)) {
        const { runs, height, node } = await layoutOf(post, outlet, content);
        const { pad, band } = frames[outlet];
        expect(runs.length).toBeGreaterThan(5);
        for (const run of runs) {
          expect(run.left, run.text).toBeGreaterThanOrEqual(pad.side - 12);
          expect(run.right, run.text).toBeLessThanOrEqual(1080 - pad.side + 1);
          expect(run.top, run.text).toBeGreaterThanOrEqual(0);
          expect(run.bottom, run.text).toBeLessThanOrEqual(height - band + 1);
        }
        expect(collisions(runs)).toEqual([]);
        expect(Math.min(...fontSizesOf(node))).toBeGreaterThanOrEqual(28);
      }
    },
  );

  test.each(posts)('shows the whole headline of $id without an orphan', async (post) => {
    const { content, headlines, runs } = await layoutOf(post, outlet);
    const shown = headlines.findLast(
      (fitted) => !fitted.cut && fitted.lines.every((line) => isShown(line, runs)),
    );
    expect(shown?.lines.join(' ').replaceAll(/- | /g, '')).toBe(content.headline.replaceAll(' ', ''));
    const [last = '', ...above] = shown?.lines.toReversed() ?? [];
    // Of two large words each has a line.
    const two = content.headline.split(' ').length === 2;
    if (above.length > 0 && !two)
      expect(last.includes(' ') || last.length >= Math.min(8, (above[0]?.length ?? 0) * 0.6), last).toBe(
        true,
      );
  });
});

test.each(drawnOutlets)('a photograph leaves every text its place on %s', async (outlet) => {
  const cover = { src: 'media/rapat.jpg', alt: 'Rapat pleno di aula' };
  for (const post of posts) {
    if (post.kind === 'faq' || post.kind === 'clarification') continue;
    const [content] = contentsOf({ ...post, cover }, outlet);
    expect(content?.cover).toEqual({ src: cover.src, sha256: 'hash' });
    const { runs } = await layoutOf({ ...post, cover }, outlet, content);
    expect(collisions(runs), post.id).toEqual([]);
  }
});

test('a recruitment keeps a date beside the longest title and a photograph', async () => {
  const cover = { src: 'media/rapat.jpg', alt: 'Rapat pleno di aula' };
  const recruitments = posts.filter((post) => post.kind === 'announcement' && post.adhoc !== undefined);
  expect(recruitments.length).toBeGreaterThan(1);
  for (const post of recruitments.map((one) => ({ ...one, title: longestTitle, cover }) as Post))
    // The videotron has no room for more than its twelve words.
    for (const outlet of drawnOutlets.filter((id) => id !== 'videotron')) {
      const { runs } = await layoutOf(post, outlet);
      const dates = runs.filter(({ text }) => /^\d+(?: Desember 2024)?–\d+/.test(text));
      expect(dates.length, `${post.id} on ${outlet}`).toBeGreaterThan(0);
    }
});

test.each(drawnOutlets)('nothing vital stands where %s covers or crops the picture', async (outlet) => {
  const { safe = { top: 0, right: 0, bottom: 0, left: 0 }, corner = { width: 0, height: 0 } } =
    outletOf(outlet);
  const cards = posts.flatMap((post) => contentsOf(post, outlet).map((content) => ({ post, content })));
  for (const { post, content } of cards) {
    const { runs, tiles, height, pixels } = await layoutOf(post, outlet, content);
    expect(tiles.length, post.id).toBeGreaterThan(0);
    for (const { text, left, right, top, bottom } of [...runs, ...tiles]) {
      expect(top, text).toBeGreaterThanOrEqual(safe.top / pixels);
      expect(bottom, text).toBeLessThanOrEqual(height - safe.bottom / pixels);
      expect(left, text).toBeGreaterThanOrEqual(safe.left / pixels);
      expect(right, text).toBeLessThanOrEqual(1080 - safe.right / pixels);
      const inCorner = right > 1080 - corner.width / pixels && bottom > height - corner.height / pixels;
      expect(inCorner, `${text} in the corner`).toBe(false);
    }
  }
});

test('a videotron shows at most twelve words, and never half a correction', async () => {
  for (const post of posts) {
    const content = contentOf(post, 'videotron');
    const words = wordsOf(content.headline);
    if (post.kind === 'clarification') {
      const whole = [titleOf(post), ...post.facts].map((text) => printable(text, covered));
      expect(whole).toContain(content.headline);
    } else expect(words, content.headline).toBeLessThanOrEqual(12);
    const { place, answer } = { place: undefined, answer: undefined, ...content.subject };
    expect(words + wordsOf(place ?? answer ?? ''), content.headline).toBeLessThanOrEqual(Math.max(12, words));
  }
});

test('a headline keeps what belongs together on one line', async () => {
  const title = 'Pleno ditetapkan pada 30 Desember 2021 pukul 09.00 WIB di kantor KPU Kampar dengan e-KTP';
  for (const outlet of drawnOutlets.filter((id) => id !== 'videotron')) {
    const { runs } = await layoutOf(agendaPost('satukan', { title }), outlet);
    for (const phrase of ['30 Desember 2021', 'pukul 09.00 WIB', 'KPU Kampar', 'e-KTP'])
      expect(
        runs.filter(({ text }) => text.includes(phrase)).length,
        `${phrase} on ${outlet}`,
      ).toBeGreaterThan(0);
  }
});

test.each([
  ['postponed', 'DITUNDA'],
  ['cancelled', 'DIBATALKAN'],
] as const)(
  'every slide of an event that is %s says %s, so that none passes for an invitation',
  async (status, word) => {
    const post = agendaPost('pleno', { status });
    const slides = contentsOf(post, 'carousel');
    expect(slides.length).toBeGreaterThan(2);
    for (const content of slides) {
      const { runs } = await layoutOf(post, 'carousel', content);
      expect(runs.map(({ text }) => text)).toContain(word);
      expect(runs.map(({ text }) => text)).not.toContain('Waktu dan tempat');
    }
  },
);

test('every slide of a clarification tells its verdict, so that none passes for the claim', async () => {
  const post = clarificationPost('klaim', { verdict: 'belum-terbukti' });
  for (const content of contentsOf(post, 'carousel')) {
    const { runs } = await layoutOf(post, 'carousel', content);
    expect(runs.map(({ text }) => text)).toContain('BELUM TERBUKTI');
  }
});

test('a false claim is struck and a true one is not', async () => {
  const struck = async (verdict: 'salah' | 'benar') => {
    const { node } = await layoutOf(clarificationPost('klaim', { verdict }), 'square');
    return JSON.stringify(node).includes('line-through');
  };
  expect(await struck('salah')).toBe(true);
  expect(await struck('benar')).toBe(false);
});

test.each(drawnOutlets)(
  'a cancelled example of several days still shows both dates and says so on %s',
  async (outlet) => {
    const post = posts.find(({ id }) => id === '2021-02-03-dibatalkan-judul-terpanjang');
    const { runs } = await layoutOf(post ?? agendaPost('hilang'), outlet);
    const texts = runs.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['CONTOH', 'DIBATALKAN', 'KAMIS', '9', 'SABTU', '11']));
    expect(texts).not.toContain('Terbuka untuk umum');
  },
);

test('an invented example is marked on every outlet', async () => {
  for (const outlet of drawnOutlets) {
    const { runs } = await layoutOf(agendaPost('contoh', { sample: true }), outlet);
    expect(runs.map(({ text }) => text)).toContain('CONTOH');
  }
});

test.each(hostileTexts)('a post cannot smuggle markup or files into its card: %s', async (text) => {
  const plain = await layoutOf(clarificationPost('bersih'), 'instagram');
  const { node, runs } = await layoutOf(
    clarificationPost('bersih', { title: text, claim: text }),
    'instagram',
  );
  expect(imagesOf(node)).toEqual(imagesOf(plain.node));
  expect(JSON.stringify(stylesOf(node))).not.toMatch(/url\(|400px/);
  expect(runs.map((run) => run.text).join('')).toContain(
    text.slice(0, 4).replace('"', '“').replace("'", '‘'),
  );
});

function isShown(line: string, runs: Run[]): boolean {
  return (
    runs.some(({ text }) => text === line) ||
    runs
      .map(({ text }) => text)
      .join('')
      .includes(line)
  );
}

function imagesOf(node: unknown): unknown[] {
  return walk(node).flatMap((part) =>
    part['type'] === 'image' ? [part['src'] === undefined ? part : part['tagName']] : [],
  );
}

function fontSizesOf(node: unknown): number[] {
  return stylesOf(node).flatMap((style) => {
    const size = (style as Record<string, unknown> | undefined)?.['fontSize'];
    return size === undefined ? [] : [Number.parseFloat(String(size))];
  });
}

function stylesOf(node: unknown): unknown[] {
  return walk(node).map((part) => part['style']);
}

function walk(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const part = node as Record<string, unknown>;
  const children = Array.isArray(part['children']) ? part['children'] : [];
  return [part, ...children.flatMap(walk)];
}
