import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test as base } from '@playwright/test';
import { makeCopy } from '#src/offline/make-copy.ts';
import { addresses, type CopyList, textHashes, type TextRecord } from '#src/offline/copy-list.ts';
import { type CuttableServer, cuttableServer } from './cuttable-server.ts';

const built = join(String(process.env['BROWSER_TEST_DIR']), 'site');

/** A site of its own for each test, on a line that can be cut. */
const test = base.extend<{ server: CuttableServer; site: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  site: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'suluh-luring-'));
    for (const part of ['_astro', 'luring', 'cari', 'cek', 'teks', 'klarifikasi', 'tanya'])
      cpSync(join(built, part), join(dir, part), { recursive: true });
    for (const file of [
      'index.html',
      '404.html',
      'sw.js',
      'rebung.svg',
      'favicon.svg',
      'manifest.webmanifest',
    ])
      cpSync(join(built, file), join(dir, file));
    await use(dir);
    rmSync(dir, { recursive: true, force: true });
  },
  server: async ({ site }, use) => {
    const server = await cuttableServer();
    server.line.site = site;
    await use(server);
    await server.close();
  },
});

test('what was saved can be read without a network: lists, posts, and how old it is', async ({
  page,
  server,
  site,
}) => {
  await save(page, server);
  const [text] = textsOf(site).filter(({ path }) => path.startsWith('/klarifikasi/'));
  server.line.down = true;

  await page.goto(`${server.url}/`);
  await expect(page.getByText('Tanpa jaringan. Salinan di ponsel ini terakhir diperbarui')).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Klarifikasi \(\d+\)$/ })
    .click();
  await page.getByRole('main').locator(`a[href="${text?.path}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unescaped(text?.title));
  await expect(page.getByText('Faktanya')).toBeVisible();
  await expect(page.getByText('terakhir diperbarui')).toBeVisible();

  await page.goto(`${server.url}/teks${text?.path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(unescaped(text?.title));
  await page.goto(`${server.url}/klarifikasi/`);
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  await page.goto(`${server.url}/kecamatan/`);
  await page.getByRole('link', { name: 'Kecamatan Tapung Hulu' }).click();
  await expect(page.getByText('46.391 pemilih')).toBeVisible();
  const missing = await page.goto(`${server.url}/klarifikasi/tidak-ada/`);
  expect(missing?.status()).toBe(503);
  await expect(page.getByText('Halaman ini belum tersimpan').first()).toBeVisible();
});

test('titles are found without a network, with what the kept texts say of the question', async ({
  page,
  server,
}) => {
  await save(page, server);
  server.line.down = true;
  await page.goto(`${server.url}/cari/?q=kontainer`);
  await expect(page.getByText('terakhir diperbarui')).toBeVisible();
  const found = page.getByRole('main').locator('ol').getByRole('link').first();
  await expect(found).toContainText('kontainer');
  await expect(page.locator('search-page li p mark', { hasText: 'kontainer' }).first()).toBeVisible();
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('kontainer');

  await page.goto(`${server.url}/cari/?q=${encodeURIComponent('sya pindah desa')}`);
  await page.getByRole('main').locator('ol').getByRole('link', { name: 'Saya pindah desa' }).click();
  await page.getByRole('link', { name: 'Dari atau ke kabupaten atau kota lain' }).click();
  await expect(page.locator('#langkah-3')).toBeInViewport();
});

test('the page that checks messages opens without a network, with its data', async ({ page, server }) => {
  await save(page, server);
  server.line.down = true;
  await page.goto(`${server.url}/cek/`);
  await expect(page.getByText('terakhir diperbarui')).toBeVisible();
  const claims = await page.evaluate(async () => (await fetch('/cek/klarifikasi.json')).ok);
  expect(claims).toBe(true);
});

test('an edited post costs its own text and the list, nothing else', async ({ page, server, site }) => {
  await save(page, server);
  const path = edit(site, 'Faktanya berubah hari ini.');
  await makeCopy(site);
  server.line.asked = [];
  await refresh(page);
  // The open page may have asked for the list by itself, too.
  const fetched = [...new Set(server.line.asked)].filter((asked) => asked !== addresses.worker);
  expect(fetched).toHaveLength(2);
  expect(fetched[0]).toBe(addresses.list);
  expect(fetched[1]).toMatch(/^\/luring\/isi\/[\w-]{8}\.json$/);
  const bytes = fetched.reduce((sum, file) => sum + readFileSync(join(site, file)).length, 0);
  expect(bytes).toBeLessThan(8_000);
  server.line.down = true;
  await page.goto(server.url + path);
  await expect(page.getByText('Faktanya berubah hari ini.')).toBeVisible();
});

for (const [what, cut] of [
  ['the list', /daftar\.json$/],
  ['a page of the shell', /^\/cari\/$/],
  ['the search index', /indeks\.json$/],
  ['a text', /^\/luring\/isi\//],
] as const)
  test(`an update that is cut off in ${what} leaves the old copy working, and the next try completes it`, async ({
    page,
    server,
    site,
  }) => {
    await save(page, server);
    // Cut before anything is new: the open page may ask by itself.
    server.line.cut = cut;
    const path = edit(site, 'Versi baru.');
    for (const file of ['cari/index.html', 'cari/indeks.json'])
      writeFileSync(join(site, file), `${readFileSync(join(site, file), 'utf8')} `);
    await makeCopy(site);
    expect(await refresh(page)).toBe(false);
    server.line.cut = undefined;
    server.line.down = true;
    await page.goto(server.url + path);
    await expect(page.getByText('terakhir diperbarui')).toBeVisible();
    await expect(page.getByText('Versi baru.')).toHaveCount(0);
    await page.goto(`${server.url}/cari/?q=kontainer`);
    await expect(page.getByRole('main').locator('ol').getByRole('link').first()).toBeVisible();

    server.line.down = false;
    expect(await refresh(page)).toBe(true);
    server.line.down = true;
    await page.goto(server.url + path);
    await expect(page.getByText('Versi baru.')).toBeVisible();
  });

test('a first save that is cut off saves nothing by halves', async ({ page, server }) => {
  server.line.cut = /semua-/;
  await page.goto(`${server.url}/luring/`);
  await page.getByRole('button', { name: /Simpan/ }).click();
  await expect(page.getByText('Belum berhasil disimpan')).toBeVisible();
  server.line.cut = undefined;
  await page.getByRole('button', { name: /Simpan/ }).click();
  await expect(page.getByText('Tersimpan di ponsel ini')).toBeVisible();
});

test('an answer that is not the promised file, as a hotspot gives, does not get into the copy', async ({
  page,
  server,
  site,
}) => {
  await save(page, server);
  const path = edit(site, 'Versi baru.');
  await makeCopy(site);
  const list = JSON.parse(readFileSync(join(site, addresses.list), 'utf8')) as CopyList;
  for (const hash of textHashes(list))
    writeFileSync(join(site, addresses.texts, `${hash}.json`), '{"path":"/","html":"Silakan masuk"}');
  expect(await refresh(page)).toBe(false);
  server.line.down = true;
  await page.goto(server.url + path);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Silakan masuk');
});

test('an update changes nothing in an open page: what was typed stays, and its scripts still load', async ({
  page,
  server,
  site,
}) => {
  await save(page, server);
  await page.goto(`${server.url}/cari/`);
  await page.getByRole('searchbox').fill('kontainer surat suara');
  edit(site, 'Versi baru.');
  // The next release has other scripts, and the server has the old ones no more.
  const script = join(site, 'sw.js');
  writeFileSync(script, `${readFileSync(script, 'utf8')}\n// baru`);
  await makeCopy(site);
  expect(await refresh(page)).toBe(true);
  rmSync(join(site, '_astro'), { recursive: true });
  await expect(page.getByRole('searchbox')).toHaveValue('kontainer surat suara');
  await page.getByRole('button', { name: 'Cari' }).click();
  await expect(page.getByRole('main').locator('ol').getByRole('link').first()).toContainText('kontainer');
});

test('with Save-Data nothing is saved before the reader asks', async ({ page, server }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  await page.goto(`${server.url}/luring/`);
  await expect(page.getByRole('button', { name: /Simpan/ })).toBeVisible();
  await page.waitForTimeout(1_500);
  expect(server.line.asked).not.toContain(addresses.worker);
});

test('on a good line a copy is made without being asked', async ({ page, server }) => {
  await page.goto(`${server.url}/`);
  await expect.poll(() => server.line.asked.some((path) => path.includes('semua-'))).toBe(true);
});

test('a message and a picture that another app shares are kept for the check, and stay on the device', async ({
  page,
  server,
}) => {
  await save(page, server);
  server.line.asked = [];
  await page.evaluate(async () => {
    const form = new FormData();
    form.set('teks', '7 kontainer surat suara');
    form.set('gambar', new File(['\x89PNG'], 'kartu.png', { type: 'image/png' }));
    await fetch('/cek/bagikan', { method: 'POST', body: form, redirect: 'manual' });
  });
  const kept = await page.evaluate(async () => ({
    text: await (await caches.match('/cek/pesan-dibagikan'))?.text(),
    type: (await caches.match('/cek/gambar-dibagikan'))?.headers.get('content-type'),
  }));
  expect(kept).toEqual({ text: '7 kontainer surat suara', type: 'image/png' });
  expect(server.line.asked).not.toContain('/cek/bagikan');
});

test('the manifest lets phones install the site and share to it', async ({ page }) => {
  await page.goto('/');
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    return (await fetch(String(link?.href))).json();
  });
  expect(manifest).toMatchObject({ display: 'standalone', share_target: { action: '/cek/bagikan' } });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (url) => {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      return `${picture.width}x${picture.height}`;
    }, String(src));
    expect(size).toBe(sizes);
  }
});

/** Saves the copy as a reader does who presses the button. */
async function save(page: Page, server: CuttableServer): Promise<void> {
  await page.goto(`${server.url}/luring/`);
  await page.getByRole('button', { name: /Simpan/ }).click();
  await expect(page.getByText('Tersimpan di ponsel ini')).toBeVisible();
}

/** Asks the service worker to bring the copy up to date; false when the site was not reached. */
async function refresh(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise<boolean>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data.reached);
      active?.postMessage('perbarui', [port2]);
    });
  });
}

/** Adds a sentence to a clarification of the text edition; gives the address of its page. */
function edit(site: string, sentence: string): string {
  const [text] = textsOf(site).filter(({ path }) => path.startsWith('/klarifikasi/'));
  if (!text) throw new Error('The site has no clarification');
  const file = join(site, 'teks', text.path, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', `<p>${sentence}</p></main>`));
  return text.path;
}

function textsOf(site: string): TextRecord[] {
  const list = JSON.parse(readFileSync(join(site, addresses.list), 'utf8')) as CopyList;
  return JSON.parse(readFileSync(join(site, addresses.texts, `semua-${list.all}.json`), 'utf8'));
}

function unescaped(html = ''): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
