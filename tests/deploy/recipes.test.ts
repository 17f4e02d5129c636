import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { freePort } from '#src/cli/test/free-port.ts';
import { policies } from '#src/deploy/policies.ts';
import { caddyRecipe } from '#src/deploy/recipes/caddy.ts';
import { nginxRecipe } from '#src/deploy/recipes/nginx.ts';
import { runServer, serverProgram, temporaryFolder } from './servers.ts';

const files = {
  'index.html': '<!doctype html><title>beranda</title>'.repeat(50),
  '404.html': 'tidak ada',
  'agenda/index.html': 'agenda',
  'C/MZF1K7Q.html': 'kartu',
  '_astro/gaya.abc.css': 'p{}',
  'admin/index.html': 'meja',
  'feed/rss.xml': '<rss/>',
  'feed/agenda.ics': 'BEGIN:VCALENDAR',
  'widget/index.html': 'widget',
  'register/log.jsonl': '{}',
  '.rahasia': 'rahasia',
  'manifest.webmanifest': '{}',
};

const servers = {
  async nginx(program: string, root: string, port: number) {
    const dir = await temporaryFolder();
    const recipe = nginxRecipe({ host: 'localhost', listen: `127.0.0.1:${port}`, root });
    // As root nginx would serve as a user who cannot look into the test's folder.
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const text = `${user} daemon off; pid ${dir}/pid; error_log stderr; events {}
http { access_log off; client_body_temp_path ${dir}/1; proxy_temp_path ${dir}/2; fastcgi_temp_path ${dir}/3;
  uwsgi_temp_path ${dir}/4; scgi_temp_path ${dir}/5;
${recipe}}`;
    await writeFile(join(dir, 'nginx.conf'), text);
    await runServer(
      program,
      ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', 'stderr'],
      `http://127.0.0.1:${port}/`,
    );
  },
  async caddy(program: string, root: string, port: number) {
    const file = join(await temporaryFolder(), 'Caddyfile');
    // On the reader's computer there is no certificate to fetch, hence http, and no second Caddy to be confused with.
    await writeFile(file, `{\n  admin off\n}\n${caddyRecipe({ listen: `http://127.0.0.1:${port}`, root })}`);
    await runServer(
      program,
      ['run', '--adapter', 'caddyfile', '--config', file],
      `http://127.0.0.1:${port}/`,
    );
  },
};

describe.each(['nginx', 'caddy'] as const)('%s with its recipe', (name) => {
  test('serves the site as its pages expect', { timeout: 180_000 }, async ({ skip }) => {
    const program = await serverProgram(name);
    if (!program) return skip(`${name} is not installed and its package cannot be fetched`);
    const root = await smallSite();
    const port = await freePort();
    await servers[name](program, root, port);
    const get = (path: string, headers: Record<string, string> = {}) => answer(port, path, headers);

    // Pages.
    expect(await get('/agenda/')).toMatchObject({ status: 200, text: 'agenda' });
    expect(await get('/C/MZF1K7Q')).toMatchObject({ status: 200, text: 'kartu' });
    const moved = await get('/agenda');
    expect([301, 308]).toContain(moved.status);
    expect(moved.headers.location).toBe('/agenda/');
    expect(await get('/tiada')).toMatchObject({ status: 404, text: 'tidak ada' });
    for (const path of ['/.rahasia', '/_astro/', '/_astro/lama.abc.css']) {
      const missing = await get(path);
      expect(missing, path).toMatchObject({ status: 404, text: 'tidak ada' });
      expect(missing.headers['cache-control'], path).toBe('no-cache');
    }
    expect((await get('/%2e%2e/%2e%2e/etc/passwd')).text).not.toContain('root:');

    // Headers.
    const home = await get('/');
    expect(home.headers).toMatchObject({
      'content-security-policy': `${policies.site}; frame-ancestors 'none'`,
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
    expect(home.headers['permissions-policy']).toContain('geolocation=()');
    expect(home.headers['access-control-allow-origin']).toBeUndefined();
    expect(home.headers['server'] ?? '').not.toMatch(/\d/);
    expect((await get('/tiada')).headers['content-security-policy']).toContain("default-src 'none'");
    expect((await get('/admin/')).headers['content-security-policy']).toContain("'unsafe-eval'");
    const widget = await get('/widget/');
    expect(widget.headers['content-security-policy']).toBe(policies.site);
    expect(widget.headers['cross-origin-opener-policy']).toBeUndefined();
    expect(widget.headers['access-control-allow-origin']).toBe('*');
    expect((await get('/feed/rss.xml')).headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect((await get('/_astro/gaya.abc.css')).headers['cache-control']).toContain('immutable');

    // Types.
    const type = async (path: string) => (await get(path)).headers['content-type'] ?? '';
    expect(await type('/')).toMatch(/^text\/html; charset=utf-8/i);
    expect(await type('/feed/agenda.ics')).toMatch(/^text\/calendar/);
    expect(await type('/manifest.webmanifest')).toMatch(/^application\/manifest\+json/);

    // Compression and caching.
    const zipped = await get('/', { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers['vary']).toBe('Accept-Encoding');
    expect(gunzipSync(zipped.bytes).toString()).toBe(files['index.html']);
    if (name === 'caddy') {
      const small = await get('/', { 'accept-encoding': 'br, gzip' });
      expect(brotliDecompressSync(small.bytes).toString()).toBe(files['index.html']);
    }
    const { etag = '' } = home.headers;
    expect(etag).not.toBe('');
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });
});

test('a recipe that npm would put its own lines before is refused with the command that works', async () => {
  // The tests themselves may run by a silent npm, which says so to the programs that it starts.
  const outside = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const recipe = (...flags: string[]) =>
    promisify(execFile)('npm', ['run', ...flags, 'recipe', '--', 'nginx', '/srv/suluh/current'], {
      env: { ...Object.fromEntries(outside), CONTENT_DIR: join(import.meta.dirname, '../fixtures/hub') },
    });
  const refused = await recipe().catch((error: { stderr: string }) => error);
  expect(refused.stderr).toContain('npm run --silent recipe -- nginx /srv/suluh/current');
  expect((await recipe('--silent')).stdout).toMatch(/^map \$uri /);
});

async function smallSite(): Promise<string> {
  const root = join(await temporaryFolder(), 'current');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  await writeFile(join(root, 'index.html.gz'), gzipSync(files['index.html']));
  await writeFile(join(root, 'index.html.br'), brotliCompressSync(files['index.html']));
  return root;
}

/** What a server answers; the path is sent as it is, without the tidying that fetch does. */
function answer(port: number, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string>; text: string; bytes: Buffer }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const single = Object.entries(response.headers).map(([key, value]) => [key, String(value)]);
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(single) as NodeJS.Dict<string>,
            text: bytes.toString(),
            bytes,
          });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}
