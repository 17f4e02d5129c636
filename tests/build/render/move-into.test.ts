import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { moveInto } from '#src/build/render/move-into.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'suluh-move-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('folders of both places become one', async () => {
  await write('pages/index.html', 'beranda');
  await write('pages/register/index.html', 'register');
  await write('site/register/log.jsonl', 'log');
  await write('site/C/A.html', 'kode');
  await moveInto(join(dir, 'pages'), join(dir, 'site'));
  expect((await readdir(join(dir, 'site'))).sort()).toEqual(['C', 'index.html', 'register']);
  expect((await readdir(join(dir, 'site/register'))).sort()).toEqual(['index.html', 'log.jsonl']);
});

test('no file takes the place of another', async () => {
  await write('pages/robots.txt', 'baru');
  await write('site/robots.txt', 'lama');
  await expect(moveInto(join(dir, 'pages'), join(dir, 'site'))).rejects.toThrow('site/robots.txt');
  expect(await readFile(join(dir, 'site/robots.txt'), 'utf8')).toBe('lama');
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), text);
}
