import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeHere, judgePosts } from '#src/content/judge-posts.ts';
import { settings } from '#src/content/settings.ts';

const { contentDir: dir } = settings();
const files = (await readdir(join(dir, 'faq'))).map((name) => `faq/${name}`);
// Read as clarifications, questions have problems: those must come through as well.
const named = (file: string, i: number) => ({
  file,
  id: `${i}`,
  kind: i % 7 === 0 ? ('clarification' as const) : ('faq' as const),
});
const many = Array.from({ length: 1_500 }, (_, i) => named(files[i % files.length] ?? '', i));
const own = new Set<string>();

test('a large archive is judged on two cores as on one: each post in its order, with its problems', async () => {
  const judged = await judgePosts(dir, many, own);
  expect(judged).toEqual(judgeHere({ dir, names: many, own }));
  expect(judged.at(-1)?.post?.id).toBe('1499');
  expect(judged.some(({ problems }) => problems.length > 0)).toBe(true);
});

test('a file that cannot be read fails the reading, whichever core it falls to', async () => {
  const lost = named('faq/tidak-ada.md', 1);
  await expect(judgePosts(dir, [lost, ...many, lost], own)).rejects.toThrow('tidak-ada.md');
  await expect(judgePosts(dir, [...many, lost], own)).rejects.toThrow('tidak-ada.md');
});
