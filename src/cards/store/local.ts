import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Format } from '../formats.ts';

/**
 * A folder of finished files of one format by key. Every write goes to a name of its own first and is then renamed, so that an interrupted run leaves no half
 * file. Calls are synchronous: tens of thousands of links take a second or two this way, and many times that through promises.
 */
export function openStore(dir: string, format: Format): Store {
  const made = new Set<string>();
  const makeFolder = (folder: string) => {
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  const shelves = new Map<string, Map<string, string>>();
  const shelfOf = (key: string) => {
    const name = key.slice(0, 2);
    const shelf = shelves.get(name) ?? listShelf(join(dir, name), format);
    shelves.set(name, shelf);
    return shelf;
  };
  const fileOf = (key: string, sha256: string) =>
    join(dir, key.slice(0, 2), `${key}-${sha256}.${format.extension}`);
  return {
    find(key) {
      const sha256 = shelfOf(key).get(key);
      if (sha256 === undefined) return undefined;
      const bytes = wholeSize(fileOf(key, sha256), format);
      return bytes === undefined ? undefined : { bytes, sha256 };
    },
    add(key, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = fileOf(key, sha256);
      const part = partOf(file);
      makeFolder(dirname(file));
      writeFileSync(part, bytes);
      chmodSync(part, 0o444);
      renameSync(part, file);
      shelfOf(key).set(key, sha256);
      return { bytes: bytes.length, sha256 };
    },
    place(key, target) {
      const file = fileOf(key, shelfOf(key).get(key) ?? '');
      makeFolder(dirname(target));
      try {
        linkSync(file, target);
      } catch {
        replace(file, target);
      }
    },
  };
}

/** A folder of finished files. */
export interface Store {
  /** A file; undefined when there is none, or it is empty or cut off. */
  find: (key: string) => Stored | undefined;
  add: (key: string, bytes: Uint8Array) => Stored;
  /** Puts a file at a path: as a hard link, or as a copy where the file system has no links between these places. */
  place: (key: string, target: string) => void;
}

/** What is known of a stored file without reading it: its hash is part of its name. */
export interface Stored {
  bytes: number;
  /** 64 hexadecimal digits. */
  sha256: string;
}

/** Hashes by key of the files in a folder, which need not exist. */
function listShelf(folder: string, { extension }: Format): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.flatMap((name) => {
      const [, key, sha256, ending] = /^([0-9a-f]+)-([0-9a-f]{64})\.(\w+)$/.exec(name) ?? [];
      return key && sha256 && ending === extension ? [[key, sha256]] : [];
    }),
  );
}

/** Size of a file that ends as its format must. */
function wholeSize(file: string, { isWhole }: Format): number | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = fstatSync(handle);
    const read = (from: number, length: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(handle, bytes, 0, length, from));
    };
    return isWhole(read, size) ? size : undefined;
  } finally {
    closeSync(handle);
  }
}

/** For a target that exists already, and for a file system without links to the cache. */
function replace(file: string, target: string): void {
  const part = partOf(target);
  rmSync(part, { force: true });
  try {
    linkSync(file, part);
  } catch {
    copyFileSync(file, part, constants.COPYFILE_FICLONE);
  }
  renameSync(part, target);
  // A rename onto another link of the same file does nothing (POSIX rename) and leaves the part.
  rmSync(part, { force: true });
}

function partOf(file: string): string {
  return `${file}.${process.pid}.part`;
}
