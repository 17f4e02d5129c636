import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { filesIn } from '#src/deploy/site-files.ts';
import { formatBytes } from '#src/domain/numbers.ts';

/** Widest that a picture is shown in a text, in pixels: 42rem on a screen of one pixel a dot, 336 dots of a phone at 2.5. */
const width = 840;

/**
 * Makes every picture in a text cheap (`<light-picture>`, src/components/light-picture.ts): a WebP of the width at which it is shown, the size in pixels told, and in
 * its place at first only a link with its weight. So nobody pays for a picture before it is wanted, and without script the link leads to it.
 * Works on pages that carry the element's script; pictures made before are taken from `cacheDir`.
 */
export async function lightPictures(siteDir: string, cacheDir: string): Promise<void> {
  await Promise.all([cacheDir, join(siteDir, 'gambar')].map((dir) => mkdir(dir, { recursive: true })));
  const made = new Map<string, Promise<LightPicture>>();
  const light = (src: string) => {
    const picture = made.get(src) ?? makeLight(siteDir, src, cacheDir);
    made.set(src, picture);
    return picture;
  };
  const pages = (await filesIn(siteDir)).filter((name) => name.endsWith('.html'));
  for (let i = 0; i < pages.length; i += pagesAtOnce)
    await Promise.all(pages.slice(i, i + pagesAtOnce).map((file) => lightenPage(file, light)));
}

/** Reading waits for the disk and making pictures for the processor; so both are busy. */
const pagesAtOnce = 16;
/**
 * Of WebP, which alone stands beside the JPEG: over 12 cards AVIF of equal likeness (37.3 dB against 37.2) had 12 % fewer bytes and took 250 ms of
 * processor a picture instead of 45, for 10,000 posts half an hour more.
 */
const quality = 70;

async function lightenPage(file: string, light: (src: string) => Promise<LightPicture>): Promise<void> {
  const html = await readFile(file, 'utf8');
  if (!html.includes('data-light-pictures')) return;
  let changed = html;
  for (const [image, src = ''] of html.matchAll(ownPictures)) {
    const element = elementFor(image, src, await light(src));
    changed = changed.replace(image, () => element);
  }
  if (changed !== html) await writeFile(file, changed);
}

/** Pictures of this site that a text shows; the logo in the page's head is part of the page. */
const ownPictures = /<img\b[^>]*\bsrc="(\/(?:kartu|media)\/[^"]+)"[^>]*>/g;

function elementFor(image: string, src: string, { path, bytes, shape, own }: LightPicture): string {
  const alt = /\balt="([^"]*)"/.exec(image)?.[1] ?? '';
  const what = src.startsWith('/kartu/') ? 'Tampilkan kartu' : 'Tampilkan gambar';
  const say = (size: number) => `${what}, ${formatBytes(size)}`;
  return (
    `<light-picture data-say="${say(bytes)}"><a class="button" href="${src}">${say(own)}</a>` +
    `<template><picture><source type="image/webp" srcset="${path}">` +
    `<img src="${src}" alt="${alt}" width="${shape.width}" height="${shape.height}" loading="lazy" decoding="async"></picture></template></light-picture>`
  );
}

async function makeLight(siteDir: string, src: string, cacheDir: string): Promise<LightPicture> {
  const original = await readFile(join(siteDir, decodeURI(src)));
  const name = `${createHash('sha256').update(`${width} ${quality}\n`).update(original).digest('hex').slice(0, 16)}.webp`;
  const cached = join(cacheDir, name);
  if (!(await isThere(cached))) {
    const part = `${cached}.${process.pid}.part`;
    await sharp(original)
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality })
      .toFile(part);
    await rename(part, cached);
  }
  const path = `/gambar/${name}`;
  await copyFile(cached, join(siteDir, path));
  const [{ size }, shape] = await Promise.all([stat(cached), sharp(cached).metadata()]);
  return { path, bytes: size, shape, own: original.length };
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

interface LightPicture {
  path: string;
  bytes: number;
  /** In pixels. */
  shape: { width: number; height: number };
  /** Bytes of the original. */
  own: number;
}
