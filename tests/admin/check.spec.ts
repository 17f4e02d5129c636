import { expect, type Page } from '@playwright/test';
import { test } from './own-desk.ts';
import { savedTexts } from './saved.ts';

test('what may not be published is told while it is typed, at its field, and nothing is saved until it is mended', async ({
  page,
}) => {
  const saved = savedTexts(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('heading', { name: 'Jenis tulisan' })).toBeVisible();
  await page.goto('/admin/#/collections/agenda/new');
  await page.getByLabel('Judul', { exact: true }).fill('PLENO TERBUKA DI KUOK');
  await page.getByLabel('Topik', { exact: true }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel('Mulai', { exact: true }).fill('2030-05-16T09:00');
  await page.getByLabel('Nama tempat', { exact: true }).fill('Balai desa Kuok');
  await page
    .getByLabel('Ringkasan', { exact: true })
    .fill('Rapat pada Senin, 16 Mei 2030 di balai desa Kuok.');
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.type('Hubungi Budi, NIK 1401011506900001.');

  // The verdict stands in the pane beside the entry.
  const list = page.frameLocator('#preview-pane').locator('.check');
  const status = list.getByRole('status');
  await expect(status).toHaveText('2 hal perlu diperbaiki, 1 peringatan');
  await status.click();
  await expect(list.getByRole('button', { name: /^Ringkasan .*Kamis/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /^Isi .*NIK/ })).toBeVisible();

  await publish(page);
  await expect(page.getByText(/^Belum tersimpan: .*NIK/).first()).toBeVisible();
  expect(saved).toEqual([]);

  await list.getByRole('button', { name: /^Ringkasan/ }).click();
  await expect(page.getByLabel('Ringkasan', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Rapat pada Kamis, 16 Mei 2030 di balai desa Kuok.');
  await list.getByRole('button', { name: /^Isi/ }).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Warga boleh datang.');
  await expect(status).toHaveText('1 peringatan');
  await list.getByText('Lepaskan dengan alasan').click();
  await list.getByRole('textbox').fill('Memang nama acaranya.');
  await list.getByRole('button', { name: 'Lepaskan' }).click();
  await expect(status).toHaveText('Siap diterbitkan');
  await publish(page);
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]).toMatch(/rule: judul-kapital[\s\S]*reason: Memang nama acaranya/);
  expect(complaints).toEqual([]);
});

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
}
