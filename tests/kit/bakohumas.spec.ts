import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [device, viewport] of Object.entries({
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
})) {
  test.describe(`on a ${device}`, () => {
    test.use({ viewport });

    test('the list leads to a kit, whose texts are copied by one tap and whose files are downloaded', async ({
      page,
    }) => {
      await page.goto('/bakohumas/');
      await page.getByLabel('Jenis').selectOption({ label: 'Klarifikasi' });
      await page.locator('[data-post]:visible h2 a').first().click();
      await page.waitForURL(/\/bakohumas\/klarifikasi\//);
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      const whatsapp = page.locator('.caption', { has: page.locator('#teks-whatsapp') });
      await whatsapp.getByRole('button', { name: 'Salin teks' }).click();
      await expect(whatsapp.getByRole('button', { name: 'Tersalin' })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator('#teks-whatsapp').textContent());
      expect(copied).toContain(heading.slice(0, 20));

      const one = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Unduh Instagram, JPEG' }).click();
      expect((await one).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-.*-instagram\.jpg$/);
      const all = page.waitForEvent('download');
      await page.getByRole('link', { name: /^Unduh semua/ }).click();
      const zip = unzipSync(await readFile(await (await all).path()));
      const names = Object.keys(zip).map((name) => name.split('/').at(-1));
      expect(names).toEqual(expect.arrayContaining(['Cara pakai.txt', 'Instagram.jpg', 'Teks WhatsApp.txt']));
    });

    test('filters narrow the list, together and one by one', async ({ page }) => {
      await page.goto('/bakohumas/');
      const all = await rows(page);
      await page.getByLabel('Jenis').selectOption({ label: 'Agenda' });
      const agenda = await rows(page);
      expect(agenda.length).toBeLessThan(all.length);
      expect(agenda.every((key) => key.startsWith('agenda/'))).toBe(true);
      await page.getByLabel('Saluran').selectOption({ label: 'Story' });
      expect((await rows(page)).every((key) => agenda.includes(key))).toBe(true);
      await page.getByLabel('Kecamatan').selectOption({ index: 1 });
      await page.getByLabel('Jenis').selectOption('');
      const named = await rows(page);
      expect(named.length).toBeGreaterThan(0);
      expect(named.length).toBeLessThan(all.length);
      await expect(page.getByText(`${named.length} dari ${all.length} tulisan`)).toBeVisible();
    });
  });
}

test('on a phone at 200 % a row has room for its words, and nothing of it is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 180, height: 370 });
  await page.goto('/bakohumas/');
  const places = await page.locator('[data-post]').evaluateAll((all) =>
    all.slice(0, 8).map((row) => {
      const [whole, text, zip] = [row, row.querySelector('.text'), row.querySelector('.zip')].map((part) =>
        part?.getBoundingClientRect(),
      );
      return { whole: whole?.right ?? 0, text: text?.width ?? 0, zip: zip?.right ?? 0 };
    }),
  );
  expect(places.length).toBe(8);
  for (const { whole, text, zip } of places) {
    expect(text).toBeGreaterThan(120);
    expect(zip).toBeLessThanOrEqual(whole);
  }
});

test('what changed since the last visit is marked until it is opened or marked as seen', async ({ page }) => {
  await page.goto('/bakohumas/');
  await expect(page.getByText(/Mulai kunjungan berikutnya/)).toBeVisible();
  await expect(page.getByText('hanya disimpan di peramban ini')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Tidak ada yang baru sejak/)).toBeVisible();

  // As if one post had come and another had been otherwise at the last visit.
  const [came, changed] = await page.evaluate(() => {
    const seen = JSON.parse(localStorage.getItem('bakohumas') ?? '{}');
    const [first = '', second = ''] = Object.keys(seen.versions);
    delete seen.versions[first];
    seen.versions[second] = 'lain';
    localStorage.setItem('bakohumas', JSON.stringify(seen));
    return [first, second];
  });
  await page.reload();
  await expect(page.getByText(/^1 baru, 1 berubah sejak/)).toBeVisible();
  await expect(page.locator(`[data-post="${came}"]`)).toContainText('Baru');
  await expect(page.locator(`[data-post="${changed}"]`)).toContainText('Berubah');
  await page.getByLabel('Hanya baru atau berubah').check();
  expect((await rows(page)).sort()).toEqual([came, changed].sort());

  await page.locator(`[data-post="${came}"] h2 a`).click();
  // Who leaves a page before its script has run has not opened it.
  await expect
    .poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('bakohumas') ?? '{}').versions))
    .toHaveProperty([came]);
  await page.goto('/bakohumas/');
  await expect(page.getByText(/^1 berubah sejak/)).toBeVisible();
  await page.getByRole('button', { name: 'Tandai semua sudah dilihat' }).click();
  await expect(page.getByText(/Tidak ada yang baru sejak/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tandai semua sudah dilihat' })).toBeHidden();
});

test('files are handed to the apps of a phone with their text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files, text }: { files: File[]; text: string }) => {
        const shared = files.map(({ name, type, size }) => ({ name, type, size }));
        document.documentElement.dataset['shared'] = JSON.stringify({ files: shared, text });
      },
    });
  });
  await page.goto('/bakohumas/klarifikasi/2019-01-11-tujuh-kontainer-surat-suara/');
  await page.getByRole('button', { name: 'Bagikan berkas Instagram' }).click();
  const shared = page.locator('html[data-shared]');
  await expect(shared).toHaveCount(1);
  const { files, text } = JSON.parse((await shared.getAttribute('data-shared')) ?? '{}');
  expect(files).toEqual([
    {
      name: '2019-01-11-tujuh-kontainer-surat-suara-instagram.jpg',
      type: 'image/jpeg',
      size: expect.any(Number),
    },
  ]);
  expect(files[0].size).toBeGreaterThan(10_000);
  expect(text).toContain('#KPUKampar');
});

test('where files cannot be shared, no button offers it', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { canShare: undefined }));
  await page.goto('/bakohumas/klarifikasi/2019-01-11-tujuh-kontainer-surat-suara/');
  await expect(page.getByRole('button', { name: 'Salin teks' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Bagikan/ })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a list with links, and texts to read', async ({ page }) => {
    await page.goto('/bakohumas/');
    await expect(page.getByRole('group', { name: 'Saring daftar' })).toBeHidden();
    await expect(page.getByRole('link', { name: /^ZIP .* MB/ }).first()).toHaveAttribute('href', /\.zip$/);
    await page.locator('[data-post] h2 a').first().click();
    await expect(page.locator('#teks-whatsapp')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

async function rows(page: Page): Promise<string[]> {
  return page
    .locator('[data-post]:visible')
    .evaluateAll((all) => all.map((row) => row.dataset['post'] ?? ''));
}
