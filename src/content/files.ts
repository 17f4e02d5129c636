import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#src/domain/problem.ts';

/** What a folder of content holds and how its files are named. */
export interface Naming {
  /** File ending without the dot. */
  extension: 'md' | 'mdx' | 'yml';
  /** Whether a name begins with the date of publication. */
  dated: boolean;
}

/**
 * Files of a folder of content in the order of their names, and a problem for each entry that does not belong there. Hidden files are
 * passed over; a folder that does not exist is empty.
 */
export async function listFiles(
  contentDir: string,
  folder: string,
  naming: Naming,
): Promise<{ files: { file: string; id: string }[]; problems: Problem[] }> {
  const entries = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(missingIsEmpty);
  const files: { file: string; id: string }[] = [];
  const problems: Problem[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const file = `${folder}/${entry.name}`;
    const message = entry.isFile() ? nameProblem(entry.name, naming) : notAFile(entry.isDirectory());
    if (message) problems.push({ file, line: 1, field: '', message });
    else files.push({ file, id: entry.name.slice(0, -naming.extension.length - 1) });
  }
  return { files, problems };
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const datedName = new RegExp(`^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])-${slug}$`);
const plainName = new RegExp(`^${slug}$`);

function nameProblem(name: string, { extension, dated }: Naming): string | undefined {
  const example = `${dated ? '2021-06-30-rapat-koordinasi' : 'cek-dpt'}.${extension}`;
  if (!name.endsWith(`.${extension}`))
    return `Berkas ini tidak dikenal di sini: hanya berkas .${extension}. Pindahkan, atau ubah namanya, misalnya: ${example}`;
  const stem = name.slice(0, -extension.length - 1);
  if (stem.length > 120) return 'Nama berkas terlalu panjang (paling banyak 120 huruf). Pendekkan namanya';
  if ((dated ? datedName : plainName).test(stem)) return undefined;
  const rule = dated
    ? 'tahun-bulan-hari, lalu huruf kecil, angka, dan tanda hubung'
    : 'huruf kecil, angka, dan tanda hubung';
  return `Nama berkas ditulis dengan ${rule}, misalnya: ${example}`;
}

function notAFile(isDirectory: boolean): string {
  return isDirectory
    ? 'Folder tidak dikenal di sini. Pindahkan isinya satu tingkat ke atas'
    : 'Pintasan (symlink) tidak diterima. Salin berkas aslinya ke sini';
}

function missingIsEmpty(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
