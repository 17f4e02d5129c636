import { describe, expect, test, vi } from 'vitest';
import { hostileBodies } from '../fixtures/hostile/bodies.ts';
import { hostilePages } from '../fixtures/hostile/pages.ts';
import { innocentBodies, innocentPages } from '../fixtures/innocent/bodies.ts';

/*
 * The build reads Markdown with Sätteri, the desk in the browser with micromark: both must come to the same verdict, on the same line and in the same
 * words.
 */
const build = await guards();
vi.resetModules();
vi.doMock('#markdown', () => import('#src/domain/markdown/micromark.ts'));
const desk = await guards();

async function guards() {
  const { parseMarkdown } = await import('#markdown');
  const { guardMarkdown } = await import('#src/guards/markdown.ts');
  const { bodyOf } = await import('#src/guards/text/body.ts');
  const { mediaInText } = await import('#src/guards/text-media.ts');
  return { parseMarkdown, guardMarkdown, bodyOf, mediaInText };
}

test('the two are not the same parser', () => {
  expect(build.parseMarkdown).not.toBe(desk.parseMarkdown);
});

describe('on a post both say the same about', () => {
  test.for(Object.entries({ ...bodiesOf(hostileBodies), ...innocentBodies }))(
    '%s',
    { timeout: 30_000 },
    ([, body]) => {
      expect(desk.guardMarkdown(body, 'md', 'a.md', 1)).toEqual(build.guardMarkdown(body, 'md', 'a.md', 1));
      expect(desk.bodyOf(body)).toEqual(build.bodyOf(body));
      expect(desk.mediaInText(body, 1)).toEqual(build.mediaInText(body, 1));
    },
  );
});

describe('on a page both say the same about', () => {
  test.for(Object.entries({ ...bodiesOf(hostilePages), ...innocentPages }))(
    '%s',
    { timeout: 30_000 },
    ([, body]) => {
      expect(desk.guardMarkdown(body, 'mdx', 'a.mdx', 1)).toEqual(
        build.guardMarkdown(body, 'mdx', 'a.mdx', 1),
      );
    },
  );
});

function bodiesOf(hostile: Record<string, [string, number, RegExp]>): Record<string, string> {
  return Object.fromEntries(Object.entries(hostile).map(([name, [body]]) => [name, body]));
}
