import type { IncomingMessage } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { pdf } from '../../guards/attachments/files.ts';
import { photo, place } from '../../guards/photo.ts';
import { judge } from '../judge.ts';
import { forgejo } from './forgejo.ts';
import { gitea } from './gitea.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { SignIn } from './oauth.ts';
import { host, type Kind, listening, publishedDesks } from './published-desk.ts';
import { Repository } from './repository.ts';

const post = 'content/agenda/2026-01-05-rapat-pleno.md';
const hosts = { gitlab, gitea, forgejo, github };

for (const [kind, name] of [
  ['gitlab', 'GitLab'],
  ['forgejo', 'Forgejo'],
  ['github', 'GitHub'],
] as const)
  test(`on ${name} an editor signs in, saves a draft, has it reviewed and publishes it`, async ({ page }) => {
    const { repository } = await open(page, kind);
    await edit(page, 'Rapat koordinasi');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect.poll(() => [...repository.branches.keys()]).toContain('cms/agenda/2026-01-05-rapat-pleno');
    // Some hosts have the branch before what is written on it.
    await expect
      .poll(() => repository.text('cms/agenda/2026-01-05-rapat-pleno', post))
      .toContain('title: Rapat koordinasi');
    expect(repository.text('main', post)).toContain('title: Rapat pleno terbuka contoh');

    // Who leaves before the desk has heard that it is saved is led back.
    await expect(page.getByRole('button', { name: /^Status/ })).toBeVisible();
    await expect(page.getByText('Sudah disimpan').first()).toBeVisible();
    let seen = await page.innerText('body');
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/admin/#/workflow`);
    const card = page.getByRole('link', { name: 'Rapat koordinasi' });
    await expect(card).toBeVisible();
    await judge(page);
    seen += await page.innerText('body');
    // Without a mouse, and the focus goes along.
    const move = (column: string) =>
      page.getByRole('button', { name: `Pindahkan ke ${column}: Rapat koordinasi · 5/1/2026`, exact: true });
    await move('Diperiksa').press('Enter');
    await expect(move('Konsep')).toBeVisible();
    await expect(card).toBeFocused();
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: /^Status/ }).click();
    seen += await page.innerText('body');
    await page.getByRole('menuitem', { name: 'Siap' }).click();
    await expect(page.getByRole('button', { name: /^Status.*Siap$/ })).toBeVisible();
    await page.getByRole('button', { name: 'Terbitkan' }).click();
    seen += await page.innerText('body');
    page.once('dialog', (dialog) => dialog.accept().catch(() => undefined));
    await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
    await expect.poll(() => repository.text('main', post)).toContain('title: Rapat koordinasi');
    await expect.poll(() => [...repository.branches.keys()]).toEqual(['main']);

    await page.goto(`${origin}/admin/panduan/`);
    for (const word of await page.locator('#bersama ~ dl b').allInnerTexts()) expect(seen).toContain(word);
  });

test('on GitLab an incomplete draft is saved, not sent on, and its writer is told to others', async ({
  page,
}) => {
  const { repository } = await open(page, 'gitlab');
  repository.author = 'Siti Data';
  await edit(page, '');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const branch = 'cms/agenda/2026-01-05-rapat-pleno';
  await expect.poll(() => repository.text(branch, post)).toMatch(/^title: ""$/m);
  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('menuitem', { name: 'Diperiksa' }).click();
  await expect(page.getByText(/^Status belum berubah: Judul: /).first()).toBeVisible();

  await page.reload();
  await expect(
    page.getByText('Siti Data sedang mengubah tulisan ini, terakhir Selasa, 20 Januari 2026 pukul 12.00 WIB'),
  ).toBeVisible();
  // Siti goes on meanwhile: what she saves is not overwritten.
  repository.commit(branch, 'Siti', new Map([[post, Buffer.from('---\ntitle: Rapat milik Siti\n---\n')]]));
  await page.getByLabel('Judul', { exact: true }).fill('Rapat milik Sari');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(
    page.getByText(/Belum tersimpan: tulisan ini sudah diubah di tempat lain/).first(),
  ).toBeVisible();
  expect(repository.text(branch, post)).toContain('Rapat milik Siti');
});

test('on GitLab personal data is refused before anything reaches the repository', async ({ page }) => {
  const { repository } = await open(page, 'gitlab');
  await edit(page, 'Rapat koordinasi dengan 1401011506900001');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByText(/Belum tersimpan: .*NIK/).first()).toBeVisible();
  expect(repository.commits).toEqual([]);
  expect([...repository.branches.keys()]).toEqual(['main']);
});

test('on GitLab a file with a NIK stays on the own computer, and a photo leaves without its place', async ({
  page,
}) => {
  const { repository } = await open(page, 'gitlab');
  await edit(page, 'Rapat koordinasi');
  await page.getByRole('button', { name: 'Tambah lampiran' }).click();
  await page.getByRole('button', { name: 'Pilih berkas' }).last().click();
  const files = page.getByRole('dialog');
  const choose = (name: string, bytes: Uint8Array) =>
    files.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await choose('Daftar hadir.pdf', pdf({ content: '(Budi Santoso, NIK 1401011506900001) Tj' }));
  await expect(files.getByRole('alert')).toHaveText(
    /^Tidak diunggah. Berkas daftar-hadir.pdf: Ada nomor yang tampak seperti NIK/,
  );
  await choose('Daftar hadir.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await expect(files.getByRole('alert')).toHaveText(/^Tidak diunggah. .* bukan gambar jpg yang utuh/);
  await choose('Foto Rapat (1).JPG', await photo('jpeg'));
  await expect(files.getByRole('alert')).toHaveText('Data kamera dan lokasi di dalam foto sudah dibuang.');
  await files.getByRole('button', { name: 'Pakai yang dipilih' }).click();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const branch = 'cms/agenda/2026-01-05-rapat-pleno';
  await expect.poll(() => repository.text(branch, post)).toContain('file: media/foto-rapat-1.jpg');
  const stored = [...repository.files(branch).values()];
  expect(stored.some((bytes) => bytes.includes('1401011506900001') || bytes.includes(place))).toBe(false);
  const saved = await sharp(repository.files(branch).get('content/media/foto-rapat-1.jpg')).metadata();
  expect(saved).toMatchObject({ width: 48, height: 32, orientation: 6 });
});

test('on GitLab a login that has run out is renewed while saving', async ({ page }) => {
  const { repository, signIn } = await open(page, 'gitlab');
  await edit(page, 'Rapat kerja');
  signIn.tokens.clear();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect
    .poll(() => repository.text('cms/agenda/2026-01-05-rapat-pleno', post))
    .toContain('title: Rapat kerja');
  expect(new Set(signIn.grants)).toEqual(new Set(['authorization_code', 'refresh_token']));
});

test('on Gitea an editor signs in and publishes', async ({ page }) => {
  const { repository } = await open(page, 'gitea');
  await edit(page, 'Rapat koordinasi');
  await publish(page);
  await expect.poll(() => repository.text('main', post)).toContain('title: Rapat koordinasi');
  expect(repository.commits.map(({ message, paths }) => [message, paths])).toEqual([
    ['Ubah agenda "2026-01-05-rapat-pleno"', [post]],
  ]);
});

test('on Gitea a login that has run out is told, and what was typed is there after the next one', async ({
  page,
}) => {
  const { repository, signIn } = await open(page, 'gitea');
  await edit(page, 'Rapat kerja');
  const address = page.url();
  signIn.tokens.clear();
  await publish(page);
  await expect(page.getByText(/Belum tersimpan/).first()).toBeVisible();
  await expect(page.getByLabel('Judul', { exact: true })).toHaveValue('Rapat kerja');
  expect(repository.commits).toEqual([]);

  page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  await page.getByRole('button', { name: 'Pilihan akun' }).click();
  await page.getByRole('menuitem', { name: 'Keluar' }).click();
  await enter(page);
  await page.goto(address);
  await expect(page.getByLabel('Judul', { exact: true })).toHaveValue('Rapat kerja');
  await publish(page);
  await expect.poll(() => repository.text('main', post)).toContain('title: Rapat kerja');
});

test('on Gitea what somebody else has saved is not overwritten, and what was published is not deleted', async ({
  page,
}) => {
  const { repository } = await open(page, 'gitea');
  await edit(page, 'Rapat kerja');
  const cancel = (status: string) => {
    const theirs = repository.text('main', post)?.replace(/^status: .*$/m, `status: ${status}`) ?? '';
    repository.commit('main', 'Batal', new Map([[post, Buffer.from(theirs)]]));
  };
  cancel('cancelled');
  await publish(page);
  await expect(page.getByText(/Belum tersimpan: tulisan ini sudah diubah/).first()).toBeVisible();
  expect(repository.text('main', post)).toContain('status: cancelled');

  page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  await page.reload();
  await expect(page.getByLabel('Judul', { exact: true })).toHaveValue('Rapat kerja');
  // In the very moment of saving.
  await page.route(`${host}/api/v1/repos/kpu-contoh/suluh/contents`, async (route) => {
    cancel('postponed');
    await route.fallback();
  });
  await publish(page);
  await expect(page.getByText(/Belum tersimpan: tulisan ini sudah diubah/).first()).toBeVisible();
  expect(repository.text('main', post)).toContain('status: postponed');

  await page.getByRole('button', { name: 'Hapus tulisan' }).click();
  await expect(
    page.getByText(/Belum terhapus: tulisan yang sudah terbit tidak dihapus/).first(),
  ).toBeVisible();
  expect(repository.text('main', post)).toContain('status: postponed');
});

test('the hosts refuse a code with a wrong verifier and an address that is not registered', async () => {
  const signIn = new SignIn('abc123', 'https://situs.test/admin/');
  const asked = new URLSearchParams({
    client_id: 'abc123',
    response_type: 'code',
    redirect_uri: 'https://situs.test/admin/',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
    state: '',
  });
  const code = /code=([\w-]+)/.exec(await signIn.consent(asked).text())?.[1] ?? '';
  const grant = {
    grant_type: 'authorization_code',
    client_id: 'abc123',
    code,
    code_verifier: 'y',
    redirect_uri: 'https://situs.test/admin/',
  };
  expect(signIn.token(grant).status).toBe(400);
  asked.set('redirect_uri', 'https://lain.test/');
  expect(signIn.consent(asked).status).toBe(400);
});

const desks = publishedDesks();
const served = new Map<Kind, ReturnType<typeof desks.serve>>();
test.afterAll(() => desks.close());

/** Opens the desk of a published site, signed in at a fresh host of that kind. */
async function open(page: Page, kind: Kind) {
  const made = served.get(kind) ?? desks.serve(kind);
  served.set(kind, made);
  const { content, address } = await made;
  const repository = await Repository.of(content);
  const signIn = new SignIn('abc123', `${address}/admin/`);
  const answer = hosts[kind](repository, signIn);
  const { server, address: local } = await listening(async (request, response) => {
    const body = ['GET', 'HEAD'].includes(request.method ?? '')
      ? null
      : new Uint8Array(await bytesOf(request));
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    const result = await answer(
      new Request(`${host}${request.url}`, { method: request.method ?? 'GET', headers, body }),
    );
    // On a busy machine a connection that is kept would be closed just as the next request comes.
    response.writeHead(result.status, {
      ...Object.fromEntries(result.headers),
      ...cors,
      connection: 'close',
    });
    response.end(Buffer.from(await result.arrayBuffer()));
  });
  page.on('close', () => server.close());
  // Of the whole browser: a sign-in service opens a window of its own.
  await page.context().route(`${host}/**`, async (route) => {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: cors });
    // What is still under way when a test ends goes with its page.
    const response = await route.fetch({ url: request.url().replace(host, local) }).catch(() => undefined);
    return response && route.fulfill({ response }).catch(() => undefined);
  });
  await page.goto(`${address}/admin/`);
  await enter(page);
  return { repository, signIn };
}

async function enter(page: Page): Promise<void> {
  const popup = page.waitForEvent('popup').catch(() => undefined);
  const button = page.getByRole('button', { name: /GitLab|Gitea|Forgejo|GitHub/ });
  const opensWindow = /GitHub/.test((await button.textContent()) ?? '');
  await button.click();
  if (opensWindow) await (await popup)?.getByRole('button', { name: 'Authorize' }).click();
  else await page.getByRole('link', { name: 'Authorize' }).click();
  await expect(page.getByRole('heading', { name: 'Jenis tulisan' })).toBeVisible();
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization, content-type',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': 'Link, X-Page, X-Total, X-Total-Pages, X-Per-Page, X-Gitlab-Blob-Id',
};

async function edit(page: Page, title: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/admin/#/collections/agenda/entries/2026-01-05-rapat-pleno`);
  await page.getByLabel('Judul', { exact: true }).fill(title);
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
