import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { siteConfig } from '#admin/site-config.ts';
import { readHub } from '#src/content/read-hub.ts';
import { contentType } from '#src/deploy/content-types.ts';
import { deskHostOf } from '#src/deploy/desk-host.ts';
import { headersFor } from '#src/deploy/headers.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** Requests to this address are answered by the host that the test runs on localhost. */
export const host = 'https://git.contoh.test';

const root = join(import.meta.dirname, '../../..');

/**
 * The small hub as a site whose editors sign in at a git host, on a plain web server with the desk's policy. It is built once, for GitLab: by
 * the kind of host only its configuration differs, which for the others is made by what made the built one.
 */
export function publishedDesks() {
  const servers: { close: () => unknown }[] = [];
  let made: Promise<string> | undefined;
  let built: Promise<string> | undefined;
  const contentFor = async (kind: Kind) => {
    made ??= mkdtemp(join(tmpdir(), 'suluh-host-'));
    const content = join(await made, kind, 'content');
    await cp(join(root, 'tests/fixtures/hub'), content, { recursive: true });
    await appendFile(join(content, 'office.yml'), `\ndesk: ${JSON.stringify(deskAt(kind))}\n`);
    return content;
  };
  return {
    /** Serves the desk of a site at that kind of host, and gives its content folder and its address. */
    async serve(kind: Kind): Promise<{ content: string; address: string }> {
      built ??= contentFor('gitlab').then(build);
      const site = await built;
      const content = await contentFor(kind);
      const config = await configOf(content);
      if (kind === 'gitlab' && config !== (await readFile(join(site, 'admin/config.yml'), 'utf8')))
        throw new Error('The built site has another configuration');
      const { server, address } = await listening(async (request, response) => {
        const { pathname } = new URL(request.url ?? '', 'http://x');
        const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        const bytes =
          path === '/admin/config.yml' ? config : await readFile(join(site, path)).catch(() => undefined);
        response.writeHead(bytes === undefined ? 404 : 200, {
          'content-type': contentType(path),
          ...headersFor(pathname, deskHostOf(deskAt(kind))),
        });
        response.end(bytes);
      });
      servers.push(server);
      return { content, address };
    },
    async close(): Promise<void> {
      for (const server of servers) server.close();
      if (made) await rm(await made, { recursive: true, force: true });
    },
  };
}

/** A server on a free port of this computer. */
export async function listening(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Builds the site of a content folder beside it, and gives its folder. */
async function build(content: string): Promise<string> {
  const site = join(content, '../site');
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: site,
    SULUH_WORK: join(content, '../work'),
  };
  await promisify(execFile)('node', [join(root, 'src/cli/build.ts')], { cwd: root, env });
  return site;
}

async function configOf(content: string): Promise<string> {
  const { office, topics = [], districts = [], recapitulationIds } = await readHub(content);
  if (!office) throw new Error('The office cannot be read');
  return siteConfig({ office, topics, districts, recapitulationIds });
}

function deskAt(kind: Kind) {
  return {
    host: kind,
    url: host,
    repo: 'kpu-contoh/suluh',
    branch: 'main',
    ...(kind === 'github' ? { signIn: host } : { appId: 'abc123' }),
  } satisfies OfficeData['desk'];
}

export type Kind = NonNullable<OfficeData['desk']>['host'];
