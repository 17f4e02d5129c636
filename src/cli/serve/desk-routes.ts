import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { hubAddress } from '#admin/current-hub.ts';
import { isDeskRequest, isLocalRequest } from './desk-access.ts';
import { deskAction, maxRequestBytes } from './desk-api.ts';
import { deskConfigFile } from './desk-config.ts';
import { DeskError } from './desk-error.ts';
import { deskHub } from './desk-hub.ts';
import { readJson } from './read-json.ts';
import { decodePath, sendFile } from './static.ts';

/**
 * Answers what belongs to the desk alone: its configuration, what its previews are made of, its API, Decap's own files (as its package ships them, so that no build has to
 * copy them) and the media that are not published yet. False for every other address, and for every other computer: there the desk does not
 * exist.
 */
export async function serveDesk(
  contentDir: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = decodePath(pathname);
  if (!path?.startsWith('/admin/') || !isLocalRequest(request)) return false;
  if (path === '/admin/api/v1') {
    await answerAction(contentDir, request, response);
    return true;
  }
  if (path === '/admin/config.yml') {
    const text = await deskConfigFile(contentDir, `http://${request.headers.host}`);
    response.writeHead(200, { 'content-type': 'text/yaml; charset=utf-8', 'cache-control': 'no-store' });
    response.end(text);
    return true;
  }
  if (path === hubAddress) {
    sendJson(response, 200, await deskHub(contentDir));
    return true;
  }
  const decap = /^\/admin\/decap(\/[\w.-]+\.(?:js|wasm))$/.exec(path)?.[1];
  if (decap) return sendFile(decapDir(), decap, request, response);
  const media = /^\/admin(\/media\/.+)$/.exec(path)?.[1];
  return media !== undefined && sendFile(contentDir, media, request, response);
}

async function answerAction(contentDir: string, request: IncomingMessage, response: ServerResponse) {
  try {
    if (request.method !== 'POST') throw new DeskError('Hanya POST', 405);
    if (!isDeskRequest(request)) throw new DeskError('Hanya meja redaksi sendiri yang dapat menyimpan', 403);
    sendJson(response, 200, await deskAction(contentDir, await readJson(request, maxRequestBytes)));
  } catch (error) {
    if (!(error instanceof DeskError)) console.error(error);
    const [status, message] =
      error instanceof DeskError
        ? [error.status, error.message]
        : [500, 'Gangguan pada server. Lihat pesannya di jendela tempat npm start dijalankan'];
    // What is left of a refused upload is not read.
    response.setHeader('connection', 'close');
    sendJson(response, status, { error: message });
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(value));
}

function decapDir(): string {
  return dirname(createRequire(import.meta.url).resolve('decap-cms'));
}
