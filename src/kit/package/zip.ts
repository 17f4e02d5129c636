import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of a ZIP file: what it holds, or where to read it. */
export interface ZipEntry {
  /** Relative path with "/" between its parts. */
  name: string;
  /** Text in UTF-8, or the path of a file that is compressed already. */
  content: { text: string } | { path: string };
  /** "2026-11-24", shown as its date. */
  day: string;
}

/**
 * Writes a ZIP file; the same entries give the same bytes on any machine, in any zone and at any hour. Only one entry is in memory at a time. The
 * target appears whole or not at all. Throws when an entry's name would lead out of the folder in which somebody unpacks it.
 */
export function writeZip(target: string, entries: ZipEntry[]): void {
  const part = `${target}.${process.pid}.part`;
  const handle = openSync(part, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeAll(handle, chunk);
    });
    for (const { name, content, day } of entries) {
      if (!isInside(name)) throw new Error(`Nama ini keluar dari foldernya: ${name}`);
      const file = 'text' in content ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
      file.mtime = noon(day);
      zip.add(file);
      file.push('text' in content ? Buffer.from(content.text) : readFileSync(content.path), true);
    }
    zip.end();
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  renameSync(part, target);
}

/**
 * ZIP keeps local time without a zone, and fflate asks the machine's: noon by the machine's clock reads as noon everywhere, and no zone changes its
 * clock at noon. ZIP knows no year before 1980.
 */
function noon(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, date, 12);
}

function isInside(name: string): boolean {
  return (
    !/^[/\\]|\\|:|\0/.test(name) &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(handle, bytes, from);
}
