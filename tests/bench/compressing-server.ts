import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '#src/deploy/content-types.ts';
import { headersFor } from '#src/deploy/headers.ts';

/** Serves a site as the recipes for nginx and Caddy do: compressed (gzip), with the site's headers. */
export async function compressingServer(site: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(join(site, path)).then(
      (bytes) => {
        const type = contentType(path);
        const text = type.includes('charset') || type === 'image/svg+xml';
        const body = text ? gzipSync(bytes, { level: 9 }) : bytes;
        response.writeHead(200, {
          ...headersFor(pathname),
          'content-type': type,
          'content-length': body.length,
          ...(text ? { 'content-encoding': 'gzip' } : {}),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
