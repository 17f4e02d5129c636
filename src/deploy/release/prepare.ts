import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { filesIn } from '../site-files.ts';
import type { Release, ReleaseFolder, ReleaseRecord } from './releases.ts';
import { hasTwins, twinEndings, writeTwins } from './twins.ts';

/** Folders whose files have a hash in their name: Astro's scripts and styles, Pagefind's parts. */
const hashedFolders = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'];

/**
 * Makes a release out of the built site: hard links, because a release and a build are never changed in place, and compressed twins. A file
 * that is as it was in the release before is that release's file, so that it costs no space, is not compressed again and keeps the time by
 * which servers answer 304. Throws when the build has no home page, when a file cannot be written, or when the time is one that a release has.
 */
export async function prepareRelease(folder: ReleaseFolder, options: PrepareOptions): Promise<Release> {
  const { fingerprint, at, count } = options;
  const previous = (await folder.list()).at(-1);
  const id = releaseId(at);
  if (previous && id <= previous.id)
    throw new Error(
      `jam komputer mundur: rilis terakhir ${previous.id}, sekarang ${id}. Betulkan jam, lalu ulangi.`,
    );
  await removeHalfReleases(folder);
  const part = `${folder.site(id)}.part`;
  const files = (await filesIn(folder.build)).map((path) => relative(folder.build, path));
  for (const needed of ['index.html', '404.html'])
    if (!files.includes(needed)) throw new Error(`situs yang disusun tidak memuat ${needed}`);

  const from = previous && folder.site(previous.id);
  let bytes = 0;
  let made = 0;
  for (const [i, file] of files.entries()) {
    const source = join(folder.build, file);
    const { size } = await stat(source);
    bytes += size;
    const target = join(part, file);
    await mkdir(dirname(target), { recursive: true });
    const same = from !== undefined && (await isSame(source, join(from, file), size));
    await link(same ? join(from, file) : source, target);
    if (hasTwins(file)) {
      if (same) for (const ending of twinEndings) await link(join(from, file + ending), target + ending);
      else {
        await writeTwins(target);
        made++;
      }
    }
    count(i + 1, files.length, made);
  }
  const hashed = files.filter((file) => hashedFolders.some((start) => file.startsWith(start)));
  if (previous && from) await keepForOpenPages(previous.hashed, from, part);
  const record: ReleaseRecord = { fingerprint, files: files.length, bytes, hashed };
  await rename(part, folder.site(id));
  await writeFile(`${folder.record(id)}.tmp`, JSON.stringify(record));
  await rename(`${folder.record(id)}.tmp`, folder.record(id));
  return { id, ...record };
}

/** What a release is made with. */
export interface PrepareOptions {
  /** Tells this build from others. */
  fingerprint: string;
  at: Date;
  /** Reports files done, of how many, and how many of them were compressed anew. */
  count: (done: number, total: number, made: number) => void;
}

/** A reader may have a page of the last release open, which asks for its script or search index only now. */
async function keepForOpenPages(hashed: string[], from: string, part: string): Promise<void> {
  for (const file of hashed)
    for (const name of hasTwins(file) ? [file, ...twinEndings.map((ending) => file + ending)] : [file]) {
      await mkdir(dirname(join(part, name)), { recursive: true });
      await link(join(from, name), join(part, name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    }
}

async function removeHalfReleases(folder: ReleaseFolder): Promise<void> {
  await mkdir(folder.releases, { recursive: true });
  const whole = new Set((await folder.list()).flatMap(({ id }) => [id, `${id}.json`]));
  for (const name of await readdir(folder.releases))
    if (!whole.has(name)) await rm(join(folder.releases, name), { recursive: true, force: true });
}

async function isSame(a: string, b: string, size: number): Promise<boolean> {
  const other = await stat(b).catch(() => undefined);
  if (other?.size !== size) return false;
  const [left, right] = await Promise.all([readFile(a), readFile(b)]);
  return left.equals(right);
}

function releaseId(at: Date): string {
  return at.toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
}
