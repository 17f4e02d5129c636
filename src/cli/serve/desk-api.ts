import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { z } from 'zod';
import { maxMediaBytes } from '#src/guards/media-content.ts';
import { checkFile } from './check-file.ts';
import { refuseRegistered } from './check-register.ts';
import { DeskError } from './desk-error.ts';
import { contentPath, deleteContent, listContent, readContentFile, writeContent } from './desk-files.ts';
import { keepStyle } from './keep-style.ts';

/*
 * Decap's local API. decap-server has one too, but it writes in place (a power cut leaves half a file), answers any page of this computer,
 * reads every media file whole to list them, and brings 60 packages; what the desk needs of it is this file.
 */

/**
 * Carries out one request of the desk ("action" and "params" of decap-cms-backend-proxy 3.16) on a content folder and gives the answer. Throws
 * DeskError with a message for the editor.
 */
export async function deskAction(contentDir: string, body: unknown): Promise<unknown> {
  const { data: request } = requestSchema.safeParse(body);
  if (!request) throw new DeskError('Permintaan ini tidak dikenal meja redaksi');
  switch (request.action) {
    case 'entriesByFolder': {
      const { folder, extension } = request.params;
      const files = await listContent(contentDir, folder.replace(/^content\//, ''));
      const wanted = files.filter((file) => file.endsWith(`.${extension}`));
      return Promise.all(wanted.map((file) => entry(contentDir, file)));
    }
    case 'entriesByFiles':
      return Promise.all(
        request.params.files.map(({ path, label }) => entry(contentDir, contentPath(path), label)),
      );
    case 'getEntry':
      return entry(contentDir, contentPath(request.params.path));
    case 'persistEntry': {
      const { dataFiles, assets } = request.params;
      const texts = await Promise.all(dataFiles.map((file) => textFile(contentDir, file)));
      // Pictures first: there is no moment in which a post names a file that is not there yet.
      await writeContent(contentDir, [...assets.map(assetFile), ...texts], (dir, file) =>
        checkFile(dir, file, contentDir),
      );
      for (const { replaces } of texts) if (replaces) await deleteContent(contentDir, replaces);
      return {
        message: 'entry persisted',
        ids: Object.fromEntries(texts.map(({ file, bytes }) => [`content/${file}`, idOf(bytes)])),
      };
    }
    case 'getMedia':
      return (await listContent(contentDir, 'media')).map(mediaEntry);
    case 'getMediaFile':
      return mediaFile(contentDir, contentPath(request.params.path));
    case 'persistMedia': {
      const asset = assetFile(request.params.asset);
      await writeContent(contentDir, [asset], (dir, file) => checkFile(dir, file, contentDir));
      return mediaFile(contentDir, asset.file);
    }
    case 'deleteFiles':
      for (const file of request.params.paths.map(contentPath)) {
        await refuseRegistered(contentDir, file);
        await deleteContent(contentDir, file);
      }
      return { message: 'files deleted' };
  }
}

/** The largest request: a post with its text and several pictures, in base64. */
export const maxRequestBytes = 60_000_000;

const path = z.string().max(300);
/** `opened` is the id of the version on which the editor has built, null for a new file; `newPath` takes the place of `path`. */
const dataFile = z.object({ path, raw: z.string(), opened: z.string().nullable(), newPath: path.optional() });
const asset = z.object({ path, content: z.base64(), encoding: z.literal('base64') });
const requestSchema = z.discriminatedUnion('action', [
  action('entriesByFolder', z.object({ folder: path, extension: z.string() })),
  action('entriesByFiles', z.object({ files: z.array(z.object({ path, label: z.string().optional() })) })),
  action('getEntry', z.object({ path })),
  action('persistEntry', z.object({ dataFiles: z.array(dataFile).min(1), assets: z.array(asset) })),
  action('getMedia', z.object({})),
  action('getMediaFile', z.object({ path })),
  action('persistMedia', z.object({ asset })),
  action('deleteFiles', z.object({ paths: z.array(path).min(1) })),
]);

function action<Name extends string, Params extends z.ZodObject>(name: Name, params: Params) {
  return z.object({ action: z.literal(name), params });
}

async function entry(contentDir: string, file: string, label?: string) {
  const bytes = await readContentFile(contentDir, file);
  return {
    data: bytes?.toString('utf8') ?? null,
    file: { path: `content/${file}`, label, id: bytes ? idOf(bytes) : null },
  };
}

function mediaEntry(file: string) {
  const displayURL = `/admin/${file}`;
  return { id: displayURL, name: basename(file), path: `content/${file}`, displayURL, url: displayURL };
}

async function mediaFile(contentDir: string, file: string) {
  const bytes = await readContentFile(contentDir, file);
  if (!bytes) throw new DeskError(`Berkas ${file} tidak ada`, 404);
  return {
    id: idOf(bytes),
    name: basename(file),
    path: `content/${file}`,
    content: bytes.toString('base64'),
    encoding: 'base64',
  };
}

/** A text to write, in place of what it `replaces` under another name. Throws DeskError for one that has changed since it was opened. */
async function textFile(contentDir: string, { path, raw, opened, newPath }: z.infer<typeof dataFile>) {
  const file = contentPath(path);
  const before = await readContentFile(contentDir, file);
  const bytes = Buffer.from(before ? keepStyle(before.toString('utf8'), raw) : raw);
  // Saving the same twice, as a second press of the button does, changes nothing.
  if ((before ? idOf(before) : null) !== opened && !before?.equals(bytes))
    throw new DeskError(`${file} sudah diubah atau dihapus di tempat lain sejak dibuka`, 409);
  if (newPath === undefined || newPath === path) return { file, bytes };
  const moved = contentPath(newPath);
  await refuseRegistered(contentDir, file);
  if (await readContentFile(contentDir, moved)) throw new DeskError(`${moved} sudah ada`, 409);
  return { file: moved, bytes, replaces: file };
}

function assetFile(asset: { path: string; content: string }): { file: string; bytes: Buffer } {
  const file = contentPath(asset.path);
  if (!file.startsWith('media/')) throw new DeskError(`Unggahan hanya dapat disimpan di content/media`);
  const bytes = Buffer.from(asset.content, 'base64');
  if (bytes.length > maxMediaBytes)
    throw new DeskError(
      `Berkas ${basename(file)} terlalu besar (${Math.ceil(bytes.length / 1e6)} MB, paling besar ${maxMediaBytes / 1e6} MB). Kecilkan, lalu unggah ulang`,
      413,
    );
  return { file, bytes };
}

function idOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
