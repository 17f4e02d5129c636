import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { byLikeness } from './by-likeness.ts';
import { addresses, type CopyList, hashLength, textAddress, type TextRecord } from './copy-list.ts';
import { readTexts } from './read-texts.ts';

/** Most posts in a copy, the newest; older ones need a network. 1,000 are about 300 kB. */
const mostPosts = 1_000;

/** The worker of src/register/checker, as the bundler names it. */
const comparesPictures = /^worker-/;

/** Pages that work without a network, and what they read besides their scripts. */
const pages = [addresses.template, '/cari/', '/cek/'];
const data = ['/cari/indeks.json', '/cek/klarifikasi.json', '/favicon.svg', '/rebung.svg'];

/**
 * Writes what a reader's browser keeps for reading without a network: a list, each text of the text edition in a file of its own (so that an
 * edited post costs one small download), and all of them in one file (so that a first copy costs one request). Reads only the built site.
 */
export async function makeCopy(siteDir: string): Promise<void> {
  const texts = readTexts(siteDir, mostPosts).map(file);
  const all = file(byLikeness(texts.map(({ record }) => record)));
  const shell = await shellOf(siteDir);
  const list: CopyList = {
    shell: Object.fromEntries(shell.map(({ path, hash }) => [path, hash])),
    texts: texts.map(({ hash }) => hash).join(''),
    all: all.hash,
    bytes: [all, ...shell].reduce((sum, { bytes }) => sum + gzipSync(bytes).length, 0),
  };
  const folder = join(siteDir, addresses.texts);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(siteDir, textAddress(all.hash, true)), all.bytes);
  for (const { hash, bytes } of texts) await writeFile(join(siteDir, textAddress(hash)), bytes);
  await writeFile(join(siteDir, addresses.list), JSON.stringify(list));
}

function file<T extends TextRecord | TextRecord[]>(record: T) {
  const bytes = Buffer.from(JSON.stringify(record));
  return { record, bytes, hash: hashOf(bytes) };
}

/**
 * The pages, every script that they may need sooner or later, and their data; other offices may lack some. Pictures are compared with the genuine
 * card, which takes a network, so the heavy program that compares stays away.
 */
async function shellOf(siteDir: string): Promise<{ path: string; hash: string; bytes: Buffer }[]> {
  const read = (path: string) => readFile(join(siteDir, path.endsWith('/') ? `${path}index.html` : path));
  const named = [...pages, ...data].filter((path) => existsSync(join(siteDir, path)));
  const shell = await Promise.all(named.map(async (path) => ({ path, bytes: await read(path) })));
  const scripts = await readdir(join(siteDir, '_astro'));
  const files = new Map<string, Buffer>();
  const follow = async (text: string): Promise<void> => {
    for (const name of scripts.filter((script) => !files.has(script) && text.includes(script))) {
      if (comparesPictures.test(name)) continue;
      files.set(name, await read(`/_astro/${name}`));
      await follow(String(files.get(name)));
    }
  };
  for (const { path, bytes } of shell) if (path.endsWith('/')) await follow(String(bytes));
  return [
    ...shell.map(({ path, bytes }) => ({ path, bytes, hash: hashOf(bytes) })),
    ...[...files].sort().map(([name, bytes]) => ({ path: `/_astro/${name}`, bytes, hash: '' })),
  ];
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, hashLength);
}
