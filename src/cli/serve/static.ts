import { type FileHandle, open, realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentType } from '#src/deploy/content-types.ts';
import { headersFor } from '#src/deploy/headers.ts';

/**
 * Answers with a page of the built site as a static host does: a folder with its index.html, /C/CODE with C/CODE.html, anything else with
 * 404.html, and a site that is not there yet with a page that asks again by itself. Nothing outside `root` can be reached. Browsers ask again each
 * time, since a new build may have taken the place of the last.
 */
export async function serveStatic(
  root: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodePath(pathname);
  if (path !== undefined) {
    if (await sendFile(root, path.endsWith('/') ? `${path}index.html` : path, request, response)) return;
    if (!path.endsWith('/') && (await sendFile(root, `${path}.html`, request, response))) return;
    if (!path.endsWith('/') && (await openFile(root, `${path}/index.html`).then(closed))) {
      response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
      return;
    }
  }
  if (await sendFile(root, '/404.html', request, response, 404)) return;
  // No site yet: it is being built for the first time.
  response
    .writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5' })
    .end(
      '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
        '<meta http-equiv="refresh" content="5"><title>Situs sedang disusun</title>' +
        '<h1>Situs sedang disusun</h1><p>Halaman ini membuka situsnya sendiri begitu selesai, sekitar satu menit.</p></html>',
    );
}

/** Sends one file below `root`; false where it does not exist. */
export async function sendFile(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<boolean> {
  const file = await openFile(root, path);
  if (!file) return false;
  try {
    const { size, mtimeMs } = await file.stat();
    const etag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return true;
    }
    response.writeHead(status, {
      ...headersFor(path),
      'cache-control': 'no-cache',
      'content-type': contentType(path),
      'content-length': size,
      etag,
    });
    if (request.method === 'HEAD') response.end();
    else await pipeline(file.createReadStream({ autoClose: false }), response).catch(unlessReaderLeft);
    return true;
  } finally {
    await file.close();
  }
}

/** A reader may go before the last byte: nothing is wrong then, and nobody is left to be told. */
function unlessReaderLeft(error: unknown): void {
  if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

/** "/a b/" of "/a%20b/"; undefined for what no page is called: broken escapes, backslashes, steps upwards. */
export function decodePath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    const sound = path.startsWith('/') && !/[\\\0]/.test(path) && !/\/\.{1,2}(?:\/|$)/.test(path);
    return sound ? path : undefined;
  } catch {
    return undefined;
  }
}

async function openFile(root: string, path: string): Promise<FileHandle | undefined> {
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith((await realpath(root)) + sep)) return undefined;
    const file = await open(real);
    if ((await file.stat()).isFile()) return file;
    await file.close();
    return undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

async function closed(file: FileHandle | undefined): Promise<boolean> {
  await file?.close();
  return file !== undefined;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
