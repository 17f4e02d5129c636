import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { license } from '#src/domain/license.ts';
import { outlets } from '#src/domain/outlets.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { Logo } from './logo-plate.ts';
import type { CardFont } from './look/fonts.ts';
import { tokens } from '#tokens';

/**
 * Hash of everything besides its content that can change the pixels of a card: the drawing's own source, colours, fonts, logo and libraries; `more`
 * names those of another format.
 */
export async function fingerprint(
  fonts: CardFont[],
  logo: Logo | undefined,
  ...more: string[]
): Promise<string> {
  const hash = createHash('sha256');
  await addFolder(hash, import.meta.dirname);
  hash.update(tokens);
  for (const { weight, data } of fonts) hash.update(`${weight}`).update(data);
  const libraries = await Promise.all(
    ['@takumi-rs/core', '@takumi-rs/helpers', 'qr', ...more].map(versionOf),
  );
  hash.update(JSON.stringify([outlets, verdicts, license, libraries, sharp.versions, logo ?? '']));
  return hash.digest('hex');
}

/** Name of a card's file in the cache; `form` is its outlet, with its size where an outlet has several. */
export function cardKey(print: string, content: unknown, form: string): string {
  return createHash('sha256')
    .update(JSON.stringify([print, form, content]))
    .digest('hex');
}

async function addFolder(hash: Hash, dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true });
  for (const name of entries.filter((entry) => entry.endsWith('.ts')).sort())
    hash.update(name.replaceAll('\\', '/')).update(await readFile(join(dir, name)));
}

async function versionOf(name: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = join('node_modules', name);
  const root = entry.slice(0, entry.lastIndexOf(folder) + folder.length);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return `${name}@${version}`;
}
