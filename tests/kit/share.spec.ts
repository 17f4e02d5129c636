import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a post gives a text to forward: short, dated, with its link last', async ({ page }) => {
  await page.goto('/klarifikasi/2019-01-11-tujuh-kontainer-surat-suara/');
  await page.getByRole('button', { name: 'Salin untuk WhatsApp' }).click();
  await expect(page.getByRole('button', { name: 'Tersalin' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^\*Tidak ada 7 kontainer .*\*\n\nSALAH: kabar “/);
  expect(text).toContain('Terbit 11 Januari 2019');
  expect(text).toMatch(/\nhttps:\/\/\S+\/klarifikasi\/2019-01-11-tujuh-kontainer-surat-suara\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text to forward can be opened and read, and no button is offered that does nothing', async ({
    page,
  }) => {
    await page.goto('/klarifikasi/2019-01-11-tujuh-kontainer-surat-suara/');
    await expect(page.getByRole('button', { name: 'Salin untuk WhatsApp' })).toBeHidden();
    await page.getByText('Teks untuk diteruskan di WhatsApp').click();
    await expect(page.locator('#teks-whatsapp')).toContainText('SALAH: kabar');
  });
});
