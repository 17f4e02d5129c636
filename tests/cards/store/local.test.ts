import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { jpeg as jpegFormat } from '#src/cards/formats.ts';
import { openStore } from '#src/cards/store/local.ts';

const jpeg = Buffer.from('ffd8ffe000ffd9', 'hex');
const key = 'ab12';
const stored = { bytes: jpeg.length, sha256: createHash('sha256').update(jpeg).digest('hex') };

test('an added picture is found with its size and placed as a link', () => {
  const { store, dir } = temporary();
  expect(store.find(key)).toBeUndefined();
  expect(store.add(key, jpeg)).toEqual(stored);
  expect(store.find(key)).toEqual(stored);
  const target = join(dir, 'out/kartu/a.jpg');
  store.place(key, target);
  expect(statSync(target).nlink).toBe(2);
});

test('a later run finds what an earlier one has added', () => {
  const { store, dir } = temporary();
  store.add(key, jpeg);
  expect(openStore(join(dir, 'cache'), jpegFormat).find(key)).toEqual(stored);
});

test('placing over an older picture replaces it, and leaves the older one whole elsewhere', () => {
  const { store, dir } = temporary();
  const target = join(dir, 'a.jpg');
  const newer = Buffer.from('ffd8ffe00000ffd9', 'hex');
  store.add(key, jpeg);
  store.add('cd34', newer);
  store.place(key, target);
  store.place('cd34', target);
  store.place('cd34', target);
  expect(readFileSync(target).equals(newer)).toBe(true);
  expect(store.find(key)).toEqual(stored);
  expect(readdirSync(dir).filter((name) => name.includes('part'))).toEqual([]);
});

test.each([
  ['empty', Buffer.alloc(0)],
  ['cut off', jpeg.subarray(0, 5)],
])('an %s file counts as none', (_what, bytes) => {
  const { store, dir } = temporary();
  store.add(key, jpeg);
  const file = join(dir, `cache/ab/ab12-${stored.sha256}.jpg`);
  chmodSync(file, 0o644);
  writeFileSync(file, bytes);
  expect(store.find(key)).toBeUndefined();
  store.add(key, jpeg);
  expect(store.find(key)).toEqual(stored);
});

test('a picture that is missing from the cache is an error, not an empty file', () => {
  const { store, dir } = temporary();
  expect(() => store.place(key, join(dir, 'a.jpg'))).toThrow('ENOENT');
  expect(existsSync(join(dir, 'a.jpg'))).toBe(false);
});

function temporary() {
  const dir = mkdtempSync(join(tmpdir(), 'suluh-store-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return { dir, store: openStore(join(dir, 'cache'), jpegFormat) };
}
