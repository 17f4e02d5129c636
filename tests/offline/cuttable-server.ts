import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveStatic } from '#src/cli/serve/static.ts';

/** A server of a site on a line that a test can cut: before an answer, or in the middle of one. */
export async function cuttableServer(): Promise<CuttableServer> {
  const line: CuttableServer['line'] = { site: '', down: false, cut: undefined, asked: [] };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    line.asked.push(pathname);
    if (line.down) {
      request.socket.destroy();
      return;
    }
    if (line.cut?.test(pathname)) cutHalfway(response);
    serveStatic(line.site, pathname, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    line,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A site on a line. */
export interface CuttableServer {
  line: {
    /** Folder of the site that is served. */
    site: string;
    /** True: nothing is answered. */
    down: boolean;
    /** Answers to these addresses break off in their middle. */
    cut: RegExp | undefined;
    /** Addresses that were asked for. */
    asked: string[];
  };
  url: string;
  close: () => Promise<void>;
}

function cutHalfway(response: ServerResponse): void {
  const write = response.write.bind(response);
  response.write = ((bytes: Buffer) => {
    write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
    return false;
  }) as typeof response.write;
}
