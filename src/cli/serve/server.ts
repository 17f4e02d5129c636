import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveDesk } from './desk-routes.ts';
import { serveStatic } from './static.ts';

/**
 * Serves the built site and the editors' desk. `root` names the folder of the site at the moment of a request; the desk writes to `contentDir`
 * and answers only this computer, whatever `host` lets in. Port 0 takes a free one. Throws when the port is taken or not allowed.
 */
export async function serveSite(options: {
  root: () => string;
  contentDir: string;
  host: string;
  port: number;
}): Promise<{ url: string; close: () => Promise<void> }> {
  const { host, port, ...folders } = options;
  const server = createServer((request, response) => {
    answer(folders, request, response).catch((error: unknown) => {
      // A reader who leaves in the middle of an answer is no fault.
      if (request.destroyed || response.destroyed) return;
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Gangguan pada server. Coba lagi.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(startError(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    url: urlOf(server.address() as AddressInfo),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { root, contentDir }: { root: () => string; contentDir: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  if (await serveDesk(contentDir, pathname, request, response)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    response.writeHead(405, { allow: 'GET, HEAD', connection: 'close' }).end();
  else await serveStatic(root(), pathname, request, response);
}

function urlOf({ address, family, port }: AddressInfo): string {
  const everywhere = address === '0.0.0.0' || address === '::';
  return `http://${everywhere ? '127.0.0.1' : family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

function startError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(
        `Port ${port} sedang dipakai program lain. Tutup program itu, atau jalankan dengan port lain: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new Error(`Port ${port} tidak boleh dipakai. Jalankan dengan port lain: PORT=4321 npm start`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`Alamat ${host} bukan alamat komputer ini. Jalankan dengan: HOST=127.0.0.1 npm start`);
    default:
      return error;
  }
}
