import { devices, expect, type Page } from '@playwright/test';
import { test } from './own-desk.ts';
import { savedTexts } from './saved.ts';

test.use({ ...devices['Galaxy S9+'], viewport: { width: 360, height: 740 } });

test('on a phone a clarification is written, looked at and saved without scrolling sideways', async ({
  page,
}) => {
  const saved = savedTexts(page);
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Masuk' }).tap();
  await expect(page.getByRole('heading', { name: 'Jenis tulisan' })).toBeVisible();
  await page.goto('/admin/#/collections/clarifications/new');
  await page.getByLabel('Judul', { exact: true }).fill('Surat suara tercoblos di Kuok tidak ada');
  await page.getByLabel('Bunyi kabar', { exact: true }).fill('Ada surat suara yang sudah tercoblos di Kuok.');
  const draft = page.getByRole('button', { name: 'Simpan sebagai konsep' });
  const publish = page.getByRole('button', { name: 'Terbitkan', exact: true });
  const eye = page.getByTitle('Tampilkan pratinjau');
  for (const button of [draft, publish, eye]) await expect(button).toBeInViewport({ ratio: 1 });
  await fits(page);

  await eye.tap();
  await expect(page.frameLocator('#preview-pane').getByRole('heading', { level: 1 })).toHaveText(
    'Surat suara tercoblos di Kuok tidak ada',
  );
  const pane = await page.locator('#preview-pane').boundingBox();
  expect(pane?.width).toBeGreaterThan(340);
  await expect(page.getByLabel('Judul', { exact: true })).toBeHidden();
  await fits(page);

  await eye.tap();
  await draft.tap();
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]).toMatch(/^---\ntitle: Surat suara tercoblos di Kuok tidak ada\n[\s\S]*draft: true/);
});

async function fits(page: Page): Promise<void> {
  const width = await page.evaluate(() =>
    Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
  );
  expect(width).toBe(360);
}
