import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { trespassesOf } from './trespasses.ts';

test('what an editor types appears at once on the page and on the cards beside it', async ({ page }) => {
  const trespasses = trespassesOf(page);
  page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('heading', { name: 'Jenis tulisan' })).toBeVisible();
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /wasm|\.woff$|pratinjau\.json/.test(name)),
    );
  expect(await loaded()).toEqual([]);

  // The page and the card of a clarification.
  await open(page, 'clarifications', 'entries/2019-01-11-tujuh-kontainer-surat-suara');
  const pane = page.frameLocator('#preview-pane');
  await expect(pane.getByText('Salah', { exact: true })).toBeVisible();
  await page.getByLabel('Judul', { exact: true }).fill('Kontainer itu tidak pernah ada di Tanjung Priok');
  await expect(pane.getByRole('heading', { level: 1 })).toHaveText(
    'Kontainer itu tidak pernah ada di Tanjung Priok',
  );
  await pane.getByRole('tab', { name: 'Kartu' }).click();
  const card = pane.getByRole('img', { name: /^Kartu / });
  await expect(card).toBeVisible();
  await expect(pane.getByText(/Kode [0-9A-Z]{7}, seperti kartu yang sudah terbit/)).toBeVisible();

  // The card of an event follows its words, and says what the videotron leaves out.
  await open(page, 'agenda', 'entries/2021-06-30-rapat-koordinasi-kpu-diskominfo');
  await expect(card).toHaveAccessibleName(/satukan langkah/);
  const before = await pixelsOf(pane);
  const words = 'Rapat koordinasi yang judulnya jauh lebih panjang daripada yang dapat dibaca orang lewat';
  await page.getByLabel('Judul kartu').fill(words);
  await expect(card).toHaveAccessibleName(`Kartu Instagram: ${words}`);
  expect(await pixelsOf(pane)).not.toBe(before);
  await pane.getByRole('button', { name: 'Videotron' }).click();
  await expect(pane.getByText(/^Judul 13 kata terlalu panjang untuk Videotron/)).toBeVisible();

  // Nothing is written yet, in any collection.
  for (const collection of ['agenda', 'announcements', 'clarifications', 'faq', 'dpb', 'guides', 'pages']) {
    await open(page, collection, 'new');
    const tab = pane.getByRole('tab', { name: 'Halaman' });
    if (await tab.isVisible()) await tab.click();
    await expect(pane.getByText(/^Belum diisi: /).first()).toBeVisible();
    await expect(pane.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(trespasses).toEqual([]);
});

/** By way of the list: Decap keeps the draft of the last entry when only the address changes. */
async function open(page: Page, collection: string, entry: string): Promise<void> {
  await page.goto(`/admin/#/collections/${collection}`);
  await expect(page.locator('#preview-pane')).toHaveCount(0);
  await page.goto(`/admin/#/collections/${collection}/${entry}`);
}

/** What the canvas shows, shortened. */
function pixelsOf(pane: FrameLocator): Promise<string> {
  return pane.locator('canvas').evaluate(async (canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return String(data?.reduce((sum, value, i) => (sum * 31 + value * (i % 7)) % 4294967291, 7));
  });
}
