import { request } from 'node:http';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#src/cli/serve/server.ts';
import { hub } from '../../content/hub.ts';

const question = `---
question: Apakah rapat pleno terbuka?
short: Ya, warga boleh datang ke rapat pleno terbuka.
topics: [dpb]
updated: "2026-01-01"
---

Isi.
`;

test('pages are served as a static host does', async () => {
  const { get } = await served();
  expect(await get('/')).toMatchObject({ status: 200, body: 'beranda', type: 'text/html; charset=utf-8' });
  expect(await get('/C/MZF1K7Q')).toMatchObject({ status: 200, body: 'kartu' });
  expect(await get('/agenda')).toMatchObject({ status: 301, location: '/agenda/' });
  expect(await get('/tiada/')).toMatchObject({ status: 404, body: 'tidak ada' });
});

test('who comes before the first site is there is asked to wait, not told that there is nothing', async () => {
  const { get, site } = await served();
  await rm(site, { recursive: true });
  const { status, body } = await get('/agenda/');
  expect(status).toBe(503);
  expect(body).toContain('Situs sedang disusun');
});

test.each([
  '/../rahasia.txt',
  '/%2e%2e/rahasia.txt',
  '/..%2frahasia.txt',
  '/agenda/%2e%2e%2f%2e%2e%2frahasia.txt',
  '/keluar/rahasia.txt',
  '/%00',
  '/%zz',
])('nothing outside the site is reached by %s', async (path) => {
  const { get } = await served();
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body).not.toContain('rahasia');
});

test('the desk writes for its own page only, whole or not at all', async () => {
  const { act, dir } = await served();
  const { status } = await act(save('faq/tanya-baru.md', question), { 'sec-fetch-site': 'same-origin' });
  expect(status).toBe(200);
  expect(await readFile(join(dir, 'faq/tanya-baru.md'), 'utf8')).toContain('Apakah rapat pleno terbuka?');
  expect((await readdir(join(dir, 'faq'))).sort()).toEqual(['cek-nama.md', 'tanya-baru.md']);
});

test('notes that people have written into a file survive its next save', async () => {
  const { act, dir } = await served();
  const file = join(dir, 'faq/cek-nama.md');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('---\n', '---\n# Ditinjau tiap triwulan.\n'));
  await act(save('faq/cek-nama.md', question, await idOf(act, 'faq/cek-nama.md')), ownPage);
  const saved = await readFile(file, 'utf8');
  expect(saved).toContain('# Ditinjau tiap triwulan.');
  expect(saved).toContain('Apakah rapat pleno terbuka?');
});

test('what could not be published is refused with the reason, and nothing is written', async () => {
  const { act, dir } = await served();
  const broken = question.replace('[dpb]', '[]');
  const { status, body } = await act(save('faq/tanya-baru.md', broken), { 'sec-fetch-site': 'same-origin' });
  expect(status).toBe(422);
  expect(body).toMatch(/topics/);
  expect(await readdir(join(dir, 'faq'))).toEqual(['cek-nama.md']);
});

test('a file that has changed since it was opened is not overwritten, nor is one that appeared', async () => {
  const { act, dir } = await served();
  const file = join(dir, 'faq/cek-nama.md');
  const opened = await idOf(act, 'faq/cek-nama.md');
  await writeFile(file, `${await readFile(file, 'utf8')}\nDitambahkan.\n`);
  expect((await act(save('faq/cek-nama.md', question, opened), ownPage)).status).toBe(409);
  expect((await act(save('faq/cek-nama.md', question), ownPage)).status).toBe(409);
  expect(await readFile(file, 'utf8')).toContain('Ditambahkan.');

  const now = await idOf(act, 'faq/cek-nama.md');
  const { body } = await act(save('faq/cek-nama.md', question, now), ownPage);
  const { ids } = JSON.parse(body);
  expect(ids).toEqual({ 'content/faq/cek-nama.md': await idOf(act, 'faq/cek-nama.md') });
  // A second press of the button.
  expect((await act(save('faq/cek-nama.md', question, now), ownPage)).status).toBe(200);
});

test('an entry is saved under a new name, unless that is taken', async () => {
  const { act, dir } = await served();
  await act(save('faq/lama.md', question), ownPage);
  const opened = await idOf(act, 'faq/lama.md');
  expect((await act(save('faq/lama.md', question, opened, 'faq/cek-nama.md'), ownPage)).status).toBe(409);
  expect((await act(save('faq/lama.md', question, opened, 'faq/baru.md'), ownPage)).status).toBe(200);
  expect((await readdir(join(dir, 'faq'))).sort()).toEqual(['baru.md', 'cek-nama.md']);
});

test.each<[string, Record<string, string>]>([
  ['another site', { origin: 'https://contoh.id', 'sec-fetch-site': 'cross-site' }],
  ['a page of another port', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
  ['a sender that does not say where it comes from', {}],
  ['a name that was made to point here', { host: 'contoh.id', 'sec-fetch-site': 'same-origin' }],
  ['a proxy', { 'x-forwarded-for': '10.0.0.1', 'sec-fetch-site': 'same-origin' }],
])('the desk refuses to write for %s', async (_who, headers) => {
  const { act, dir } = await served();
  expect((await act(save('agenda/2026-02-01-baru.md', 'isi'), headers)).status).toBeGreaterThanOrEqual(400);
  expect(await readdir(join(dir, 'agenda'))).toEqual(['2026-01-05-rapat-pleno.md']);
});

test.each(['../luar.md', 'agenda/../../luar.md', '/etc/luar.md', 'agenda/.tersembunyi.md', 'pautan/luar.md'])(
  'the desk writes nothing to %s',
  async (path) => {
    const { act, dir } = await served();
    const { status } = await act(save(path, 'isi'), { 'sec-fetch-site': 'same-origin' });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(await readdir(join(dir, '..', `${dir.split('/').at(-1)}-luar`))).toEqual([]);
  },
);

test('a used port is told with the way out', async () => {
  const { dir, port } = await served();
  await expect(serveSite({ root: () => dir, contentDir: dir, host: '127.0.0.1', port })).rejects.toThrow(
    /sedang dipakai.*PORT=\d+ npm start/,
  );
});

/** A server over a small site and a copy of the small hub, with a folder beside it that must stay empty. */
async function served() {
  const { dir } = await hub();
  const outside = `${dir}-luar`;
  const site = join(dir, '.site');
  await mkdir(join(site, 'agenda'), { recursive: true });
  await mkdir(join(site, 'C'));
  await mkdir(outside, { recursive: true });
  onTestFinished(() => rm(outside, { recursive: true, force: true }));
  await writeFile(join(dir, 'rahasia.txt'), 'rahasia');
  await symlink(dir, join(site, 'keluar'));
  await symlink(outside, join(dir, 'pautan'));
  for (const [name, text] of [
    ['index.html', 'beranda'],
    ['404.html', 'tidak ada'],
    ['agenda/index.html', 'agenda'],
    ['C/MZF1K7Q.html', 'kartu'],
  ] as const)
    await writeFile(join(site, name), text);
  const server = await serveSite({ root: () => site, contentDir: dir, host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  const port = Number(new URL(server.url).port);
  return {
    dir,
    site,
    port,
    get: (path: string) => send(port, 'GET', path, {}),
    act: (body: unknown, headers: Record<string, string>) =>
      send(
        port,
        'POST',
        '/admin/api/v1',
        { 'content-type': 'application/json', ...headers },
        JSON.stringify(body),
      ),
  };
}

function save(path: string, raw: string, opened: string | null = null, newPath?: string) {
  const file = { path: `content/${path}`, raw, opened, newPath: newPath && `content/${newPath}` };
  return { action: 'persistEntry', params: { dataFiles: [file], assets: [] } };
}

/** The id of a file's version, as the desk gets it when it opens it. */
async function idOf(act: Awaited<ReturnType<typeof served>>['act'], path: string): Promise<string> {
  const { body } = await act({ action: 'getEntry', params: { path: `content/${path}` } }, ownPage);
  return JSON.parse(body).file.id;
}

const ownPage = { 'sec-fetch-site': 'same-origin' };

/** Sends the path as it stands: fetch() would tidy it first. */
function send(port: number, method: string, path: string, headers: Record<string, string>, body?: string) {
  return new Promise<{
    status: number;
    body: string;
    type: string | undefined;
    location: string | undefined;
  }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: text,
          type: response.headers['content-type'],
          location: response.headers.location,
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
