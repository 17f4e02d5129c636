import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A folder of finished pictures by key. Every write goes to a name of its own first and is then renamed, so that an interrupted run leaves no half
 * file. Calls are synchronous: tens of thousands of links take a second or two this way, and many times that through promises.
 */
export function openStore(dir: string): Store {
  const made = new Set<string>();
  const makeFolder = (folder: string) => {
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  const fileOf = (key: string) => join(dir, key.slice(0, 2), `${key}.jpg`);
  return {
    find: (key) => wholeJpegSize(fileOf(key)),
    add(key, jpeg) {
      const file = fileOf(key);
      const part = partOf(file);
      makeFolder(dirname(file));
      writeFileSync(part, jpeg);
      chmodSync(part, 0o444);
      renameSync(part, file);
    },
    place(key, target) {
      makeFolder(dirname(target));
      try {
        linkSync(fileOf(key), target);
      } catch {
        replace(fileOf(key), target);
      }
    },
  };
}

/** A folder of finished pictures. */
export interface Store {
  /** Bytes of a picture; undefined when there is none, or it is empty or cut off. */
  find: (key: string) => number | undefined;
  add: (key: string, jpeg: Buffer) => void;
  /** Puts a picture at a path: as a hard link, or as a copy where the file system has no links between these places. */
  place: (key: string, target: string) => void;
}

/** Size of a JPEG that ends as a JPEG must (ISO/IEC 10918-1: marker EOI, FF D9). */
function wholeJpegSize(file: string): number | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = fstatSync(handle);
    const end = Buffer.alloc(2);
    if (size < 4 || readSync(handle, end, 0, 2, size - 2) < 2) return undefined;
    return end.readUInt16BE(0) === 0xffd9 ? size : undefined;
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
