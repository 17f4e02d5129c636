import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { jpeg as jpegFormat } from '#src/cards/formats.ts';
import { openCache } from '#src/cards/store/open.ts';
import { openShared } from '#src/cards/store/shared.ts';

const jpeg = Buffer.from('ffd8ffe000ffd9', 'hex');
const key = 'ab12';

describe.each(['a folder', 'S3'] as const)('a store in %s', (kind) => {
  test('gives another machine what one has drawn', async () => {
    const { env } = await place(kind);
    const [here, there] = [await machine(env), await machine(env)];
    expect(await there.find(key)).toBeUndefined();
    const stored = await here.add(key, jpeg);
    expect(await there.find(key)).toEqual(stored);
    const target = join(folder(), 'a.jpg');
    there.place(key, target);
    await there.close();
  });
});

test('a picture that was cut off in the shared store counts as none', async () => {
  const { env, dir } = await place('a folder');
  await (await machine(env)).add(key, jpeg);
  const [name] = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  truncateSync(join(name?.parentPath ?? '', name?.name ?? ''), 36);
  expect(await (await machine(env)).find(key)).toBeUndefined();
});

test('a shared store that does not answer is told of once and left alone', async () => {
  const warnings: string[] = [];
  const cache = await machine(s3At('http://127.0.0.1:9'), (message) => warnings.push(message));
  expect(await cache.find(key)).toBeUndefined();
  const stored = await cache.add(key, jpeg);
  expect(await cache.find(key)).toEqual(stored);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('dilanjutkan tanpanya');
});

test.each(['ftp://tembolok', 'relatif/folder', 's3://kartu', 's3://kartu?endpoint=https://s3.contoh.id'])(
  'the address %s is refused with an example of a good one',
  async (address) => {
    await expect(openShared(address, {})).rejects.toThrow(
      /SULUH_CACHE .*(redis:\/\/|s3:\/\/kartu\?endpoint)/,
    );
  },
);

test('without an address there is no shared store', async () => {
  expect(await openShared(undefined, {})).toBeUndefined();
});

async function place(kind: 'a folder' | 'S3') {
  const dir = folder();
  return { dir, env: kind === 'S3' ? s3At(await objectServer()) : { SULUH_CACHE: dir } };
}

function s3At(endpoint: string) {
  return {
    SULUH_CACHE: `s3://kartu?endpoint=${endpoint}&region=auto`,
    AWS_ACCESS_KEY_ID: 'kunci',
    AWS_SECRET_ACCESS_KEY: 'rahasia',
  };
}

/** Keeps what is put to an address, and gives it back, as S3 does; only requests that are signed. */
async function objectServer(): Promise<string> {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const { url = '', method, headers } = request;
    if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return response.writeHead(403).end();
    if (method === 'PUT') {
      objects.set(url, await buffer(request));
      return response.end();
    }
    const object = objects.get(url);
    return object ? response.end(object) : response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function machine(
  env: NodeJS.ProcessEnv,
  warn: (message: string) => void = (message) => expect.unreachable(message),
) {
  return openCache(join(folder(), 'cache'), jpegFormat, env, warn);
}

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'suluh-shared-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}
