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
  const fileOf = (key: string) => join(dir, key.slice(0, 2), `${key}.jpg`);
  return {
    find: (key) => wholeJpegSize(fileOf(key)),
    add(key, jpeg) {
      const file = fileOf(key);
      const part = partOf(file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(part, jpeg);
      chmodSync(part, 0o444);
      renameSync(part, file);
    },
    place(key, target) {
      const part = partOf(target);
      mkdirSync(dirname(target), { recursive: true });
      linkOrCopy(fileOf(key), part);
      renameSync(part, target);
      // A rename onto another link of the same file does nothing (POSIX) and leaves the part.
      rmSync(part, { force: true });
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

function linkOrCopy(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}

function partOf(file: string): string {
  return `${file}.${process.pid}.part`;
}
