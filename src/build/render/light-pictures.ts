import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Stored } from '#src/cards/store/local.ts';
import { placeFile } from '#src/content/place-file.ts';
import { formatBytes } from '#src/domain/numbers.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';

/** Widest that a picture is shown in a text, in pixels: 42rem on a screen of one pixel a dot, 336 dots of a phone at 2.5. */
const width = 840;

/**
 * Of WebP, which alone stands beside the JPEG: over 12 cards AVIF of equal likeness (37.3 dB against 37.2) had 12 % fewer bytes and took 250 ms of
 * processor a picture instead of 45, for 10,000 posts half an hour more.
 */
const quality = 70;

/**
 * Gives what makes every picture of a page cheap (`<light-picture>`, src/components/light-picture.ts): a WebP of the width at which it is shown, the size in pixels
 * told, and in its place at first only a link with its weight. So nobody pays for a picture before it is wanted, and without script the link leads to
 * it. It works on pages that carry the element's script. The pictures are read from `siteDir`, which has them as the site will; their light forms go
 * into its folder `gambar`, and those made before are taken from `cacheDir`. Of `drawn`, the site's cards, the list has the hash, so that none is read.
 */
export async function openLightPictures(
  siteDir: string,
  cacheDir: string,
  drawn: PublishedFile[],
): Promise<Lighten> {
  await Promise.all([cacheDir, join(siteDir, 'gambar')].map((dir) => mkdir(dir, { recursive: true })));
  const cached = new Map((await readdir(cacheDir)).map((name) => [name.split('-')[0], name]));
  const known = new Map(drawn.map(({ path, sha256, bytes }) => [path, { sha256, bytes }]));
  const made = new Map<string, Promise<LightPicture>>();
  const light = (src: string) => {
    // A key cut out of a page would keep the whole page in memory; decoding gives a text of its own.
    const path = decodeURI(src);
    const picture = made.get(path) ?? makeLight({ siteDir, cacheDir, cached, known }, path);
    made.set(path, picture);
    return picture;
  };
  return async (html) => {
    if (!html.includes('data-light-pictures')) return html;
    let lighter = html;
    for (const [image] of html.matchAll(tags)) {
      const src = ownPicture.exec(image)?.[1];
      if (src === undefined) continue;
      const element = elementFor(image, src, await light(src));
      lighter = lighter.replace(image, () => element);
    }
    return lighter;
  };
}

/** Gives a page with light pictures. */
export type Lighten = (html: string) => Promise<string>;

/** Tags to their ends: a title in an attribute may have a ">", and a tag cut there would let the rest of the title into the page as HTML. */
const tags = /<(script|style)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>/g;

/** A picture of this site that a text shows; the logo in the page's head is part of the page. */
const ownPicture = /^<img\b.*?\ssrc="(\/(?:kartu|media)\/[^"]+)"/s;

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

async function makeLight({ siteDir, cacheDir, cached, known }: Place, path: string): Promise<LightPicture> {
  const file = join(siteDir, path);
  const original = known.get(path) ?? (await factsOf(file));
  const key = createHash('sha256')
    .update(`${width} ${quality} ${original.sha256}`)
    .digest('hex')
    .slice(0, 16);
  const name = cached.get(key) ?? (await drawLight(file, key, cacheDir));
  const { size, ...shape } = factsIn(name);
  const light = `/gambar/${name}`;
  placeFile(join(cacheDir, name), join(siteDir, light));
  return { path: light, bytes: size, shape, own: original.bytes };
}

async function factsOf(file: string): Promise<Stored> {
  const bytes = await readFile(file);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Draws a light picture into the cache. Its name tells what a page has to know of it: "<key>-840x1050-23456.webp", size in pixels and in bytes. */
async function drawLight(original: string, key: string, cacheDir: string): Promise<string> {
  const part = join(cacheDir, `${key}.${process.pid}.part`);
  const drawn = await sharp(original)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality })
    .toFile(part);
  const name = `${key}-${drawn.width}x${drawn.height}-${drawn.size}.webp`;
  await rename(part, join(cacheDir, name));
  return name;
}

function factsIn(name: string): { width: number; height: number; size: number } {
  const [width = 0, height = 0, size = 0] = (/-(\d+)x(\d+)-(\d+)\.webp$/.exec(name) ?? [])
    .slice(1)
    .map(Number);
  return { width, height, size };
}

interface Place {
  siteDir: string;
  cacheDir: string;
  /** Names in the cache by their keys. */
  cached: ReadonlyMap<string | undefined, string>;
  /** What is known of the site's cards, by their paths. */
  known: ReadonlyMap<string, Stored>;
}

interface LightPicture {
  path: string;
  bytes: number;
  /** In pixels. */
  shape: { width: number; height: number };
  /** Bytes of the original. */
  own: number;
}
