import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * A folder of releases, which a server is pointed at once and for ever:
 *
 *     current -> releases/20261124-140509   what the server serves; going live is one rename of this link
 *     releases/20261124-140509/             a whole site, never changed again
 *     releases/20261124-140509.json         what belongs to it; written last, so a release without it is half and nothing
 *     build/                                where the next one is built
 *     ditahan                               name of the newest release, when somebody has gone back from it
 */
export function releaseFolder(dir: string): ReleaseFolder {
  const releases = join(dir, 'releases');
  const folder: ReleaseFolder = {
    link: join(dir, 'current'),
    build: join(dir, 'build'),
    releases,
    held: join(dir, 'ditahan'),
    site: (id) => join(releases, id),
    record: (id) => join(releases, `${id}.json`),
    async list() {
      const names = await readdir(releases).catch(ifMissing<string[]>([]));
      const ids = names.filter((name) => /^\d{8}-\d{6}\.json$/.test(name)).map((name) => name.slice(0, -5));
      const found = ids.filter((id) => names.includes(id)).sort();
      return Promise.all(found.map(async (id) => ({ id, ...(await readRecord(folder.record(id))) })));
    },
    async current() {
      const target = await readlink(folder.link).catch(ifMissing(undefined));
      return target === undefined ? undefined : basename(target);
    },
    async remove(id) {
      // The record goes first: what is cut off here is a half release, which the next tidying removes.
      await rm(folder.record(id), { force: true });
      await rm(folder.site(id), { recursive: true, force: true });
    },
  };
  return folder;
}

/** Paths in a folder of releases, and what lies there. */
export interface ReleaseFolder {
  /** The link that a server follows. */
  link: string;
  build: string;
  releases: string;
  held: string;
  site: (id: string) => string;
  record: (id: string) => string;
  /** The whole releases, oldest first. */
  list: () => Promise<Release[]>;
  /** Name of the release that is live. */
  current: () => Promise<string | undefined>;
  remove: (id: string) => Promise<void>;
}

/** One release: `id` is its time in UTC, "20261124-140509". */
export interface Release extends ReleaseRecord {
  id: string;
}

/** What is written down about a release. */
export interface ReleaseRecord {
  /** Tells whether a build has changed since. */
  fingerprint: string;
  /** Its own files without compressed twins, and their bytes together. */
  files: number;
  bytes: number;
  /** Files with a hash in their name that it brought itself; the next release keeps them for pages that are still open. */
  hashed: string[];
}

async function readRecord(file: string): Promise<ReleaseRecord> {
  return JSON.parse(await readFile(file, 'utf8')) as ReleaseRecord;
}

function ifMissing<T>(value: T) {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}
