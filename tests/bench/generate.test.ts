import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Content, readContent } from '#src/content/read.ts';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import { filedOn } from '#src/domain/post.ts';
import { generateContent } from './generate.ts';

let dir = '';
let content: Content | undefined;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'suluh-generate-'));
  await generateContent(join(dir, 'large'), 600, 'content');
  const reading = await readContent(join(dir, 'large'));
  expect(reading.problems).toEqual([]);
  content = reading.content;
});
afterAll(() => rm(dir, { recursive: true, force: true }));

test('generated posts are publishable, marked as samples, and as many as were asked for', () => {
  expect(content?.posts).toHaveLength(600);
  expect(content?.posts.filter(({ sample }) => !sample)).toEqual([]);
});

test('they are of all kinds, from seven years and all kecamatan', () => {
  const posts = content?.posts ?? [];
  expect(new Set(posts.map(({ kind }) => kind))).toEqual(new Set(kindIds));
  expect(new Set(posts.map((post) => filedOn(post).slice(0, 4))).size).toBe(7);
  const named = new Set(posts.flatMap((post) => (post.kind === 'faq' ? [] : (post.districts ?? []))));
  expect([...named].sort()).toEqual(content?.districts.map(({ code }) => code).sort());
});

test('a smaller folder holds the same posts, so that their cards need not be drawn again', async () => {
  await generateContent(join(dir, 'small'), 40, 'content');
  for (const kind of kindIds) {
    const { folder } = kinds[kind];
    const files = await readdir(join(dir, 'small', folder));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(await readFile(join(dir, 'large', folder, file), 'utf8')).toBe(
        await readFile(join(dir, 'small', folder, file), 'utf8'),
      );
  }
});
