import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { VideoMode } from '#src/cards/video/studio.ts';
import type { Settings } from '#src/content/settings.ts';
import { filesIn, listingOf } from '#src/deploy/site-files.ts';
import { indexFolder } from '#src/search/index/index-site.ts';
import { videoCache } from './draw-files.ts';

/** What a site is made from besides the content. */
const sources = ['admin', 'public', 'src', 'astro.config.ts', 'package.json', 'package-lock.json'];

/**
 * Knows whether the site in the output folder is what a build would write there: builds are reproducible, so with the same content, the same
 * code and the same settings, before `until` (when dated posts appear or a day ends), it is. Call before the content is read, so that a change
 * during the build counts as one.
 */
export async function lastBuild(settings: Settings, at: Date): Promise<LastBuild> {
  const { contentDir, contentWorkDir, outDir, workDir } = settings;
  const file = join(contentWorkDir, 'last-build.json');
  const inputs = await inputsOf(contentDir, outDir);
  return {
    async isCurrent(videos) {
      const last = await readRecord(file);
      if (!last || last.inputs !== inputs || last.register !== (await registerOf(contentDir))) return false;
      if (last.videos !== allMade && (videos === 'all' || last.videos !== (await madeVideos(workDir))))
        return false;
      const inTime = last.from <= at.getTime() && at.getTime() < last.until;
      return inTime && last.output === output(outDir) && last.index === index(outDir);
    },
    list: output,
    async remember(until, missing, listing) {
      const record: BuildRecord = {
        inputs,
        register: await registerOf(contentDir),
        videos: missing === 0 ? allMade : await madeVideos(workDir),
        from: at.getTime(),
        until,
        output: listing,
        index: index(outDir),
      };
      await mkdir(contentWorkDir, { recursive: true });
      await writeFile(`${file}.tmp`, JSON.stringify(record));
      await rename(`${file}.tmp`, file);
    },
  };
}

/** The last build of a content folder. */
export interface LastBuild {
  /** True when a build would change nothing. Reads no file of the site, only its names, sizes and times. */
  isCurrent: (videos: VideoMode) => Promise<boolean>;
  /** Lists a site that is whole but for its search index, which takes seconds to make: time enough for this. */
  list: (siteDir: string) => string;
  /**
   * Call when a build has been published. `until` is Unix time in milliseconds, `missing` the number of videos that it had to do without, `listing` what
   * `list` gave of its site.
   */
  remember: (until: number, missing: number, listing: string) => Promise<void>;
}

interface BuildRecord {
  inputs: string;
  /** Hash of the register, which the build itself adds to when it publishes. */
  register: string;
  /** Hash of the names of the videos that had been made by then, or that none was missing. */
  videos: string;
  /** Unix time in milliseconds. */
  from: number;
  until: number;
  /** The site but for its search index. */
  output: string;
  index: string;
}

const allMade = 'all';

function output(siteDir: string): string {
  return listingOf(siteDir, indexFolder);
}

function index(siteDir: string): string {
  return listingOf(join(siteDir, indexFolder));
}

/** A site that lacks videos is no longer what a build would write once another run has made some. */
async function madeVideos(workDir: string): Promise<string> {
  const dir = join(workDir, videoCache);
  const names = existsSync(dir) ? await readdir(dir, { recursive: true }) : [];
  return createHash('sha256').update(JSON.stringify(names.sort())).digest('hex');
}

async function inputsOf(contentDir: string, outDir: string): Promise<string> {
  const hash = createHash('sha256').update(`${outDir}\n${process.version}\n`);
  const root = join(import.meta.dirname, '../..');
  for (const source of sources) await addBytes(hash, join(root, source));
  // Whoever reads the content tells that its folder is missing.
  if (existsSync(contentDir))
    await addBytes(hash, contentDir, (file) => !file.startsWith(registerDir(contentDir)));
  const own = Object.entries(process.env).filter(([name]) => name.startsWith('SULUH_'));
  return hash.update(JSON.stringify(own.sort())).digest('hex');
}

async function registerOf(contentDir: string): Promise<string> {
  const hash = createHash('sha256');
  const dir = registerDir(contentDir);
  if (existsSync(dir)) await addBytes(hash, dir);
  return hash.digest('hex');
}

function registerDir(contentDir: string): string {
  return join(contentDir, 'register', sep);
}

async function addBytes(hash: Hash, path: string, wanted = (_file: string) => true): Promise<void> {
  const files = ((await stat(path)).isDirectory() ? await filesIn(path) : [path]).filter(wanted);
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
}

async function readRecord(file: string): Promise<BuildRecord | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as BuildRecord;
  } catch {
    // Never built, or cut off while writing: build.
    return undefined;
  }
}
