import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskError } from './desk-error.ts';

/**
 * Path from the content folder ("agenda/2026-11-24-rapat.md") of a path as the desk names it ("content/agenda/…"). Throws DeskError for anything
 * that the desk does not own, steps upwards and hidden files among it.
 */
export function contentPath(path: string): string {
  const file = /^content\/(.+)$/s.exec(path)?.[1] ?? '';
  if (ownPaths.some((own) => own.test(file))) return file;
  throw new DeskError(
    `Nama berkas ${path} tidak dapat dipakai. Pakai huruf kecil, angka, dan tanda hubung; ubah judulnya atau nama berkas yang diunggah`,
  );
}

/** Files of a folder of content in the order of their names, hidden ones and symlinks left out. */
export async function listContent(contentDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(missing(() => []));
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => `${folder}/${name}`)
    .filter((file) => ownPaths.some((own) => own.test(file)))
    .sort();
}

/** Bytes of a file of content; undefined where it does not exist. Throws DeskError for a symlink. */
export async function readContentFile(contentDir: string, file: string): Promise<Buffer | undefined> {
  await refuseSymlinks(contentDir, file);
  return readFile(join(contentDir, file)).catch(missing(() => undefined));
}

/**
 * Writes files all or none: first beside the content, where `check` may refuse them by throwing, then each one takes its place in a single step.
 * A reader, and a power cut, meet either the old file or the new one.
 */
export async function writeContent(
  contentDir: string,
  files: { file: string; bytes: Buffer }[],
  check: (stageDir: string, file: string) => Promise<void>,
): Promise<void> {
  for (const { file } of files) await refuseSymlinks(contentDir, file);
  // Hidden, so that neither the reader nor the watcher sees it; in the same file system, so that the last step is one.
  const stage = join(contentDir, `.simpan-${randomUUID()}`);
  try {
    for (const { file, bytes } of files) await writeWhole(join(stage, file), bytes);
    for (const { file } of files) await check(stage, file);
    for (const { file } of files) {
      await mkdir(dirname(join(contentDir, file)), { recursive: true });
      await rename(join(stage, file), join(contentDir, file));
    }
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Deletes a file of content; one that is gone already is no matter. */
export async function deleteContent(contentDir: string, file: string): Promise<void> {
  await refuseSymlinks(contentDir, file);
  await unlink(join(contentDir, file)).catch(missing(() => undefined));
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ownPaths = [
  `(?:agenda|announcements|clarifications|faq)/${slug}\\.md`,
  `(?:dpb|guides)/${slug}\\.yml`,
  `pages/${slug}\\.mdx`,
  'office\\.yml',
  'media/(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9](?:[a-z0-9_-]|\\.(?!\\.))*\\.[a-z0-9]+',
].map((own) => new RegExp(`^${own}$`));

async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function refuseSymlinks(contentDir: string, file: string): Promise<void> {
  const found = await lstat(join(contentDir, file)).catch(missing(() => undefined));
  const folder = await realpath(dirname(join(contentDir, file))).catch(missing(() => undefined));
  const own = join(await realpath(contentDir), dirname(file));
  if (found?.isSymbolicLink() || (folder !== undefined && folder !== own))
    throw new DeskError(`${file} adalah pintasan (symlink). Salin berkas aslinya ke folder isi`);
}

function missing<T>(value: () => T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return value();
    throw error;
  };
}
