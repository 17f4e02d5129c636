import { expect, test } from '@playwright/test';

test('finds a post by another inflection of its words', async ({ page }) => {
  await page.goto('/cari/');
  await page.getByRole('searchbox').fill('dicobloskan kontainer');
  await page.getByRole('button', { name: 'Cari' }).click();
  await expect(page.getByRole('status')).toContainText('hasil');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('kontainer', {
    ignoreCase: true,
  });
});

test('answers an address with a question and filters, and keeps them when going back', async ({ page }) => {
  await page.goto('/cari/?q=surat+suara&jenis=Klarifikasi');
  await expect(page.getByRole('main').locator('ol').getByRole('listitem').first()).toBeVisible();
  await expect(page.getByLabel('Jenis')).toHaveValue('Klarifikasi');
  await page.getByLabel('Jenis').selectOption('Agenda');
  await expect(page).toHaveURL(/jenis=Agenda/);
  await page.goBack();
  await expect(page.getByLabel('Jenis')).toHaveValue('Klarifikasi');
});

test('lists by filter alone, newest first', async ({ page }) => {
  await page.goto('/cari/?jenis=Klarifikasi&putusan=Salah');
  await expect(page.getByRole('status')).toContainText('hasil');
  await expect(page.getByRole('main').locator('ol').getByRole('listitem').first()).toContainText('SALAH');
});

test('says plainly that nothing was found, and offers topics', async ({ page }) => {
  await page.goto('/cari/?q=zzqxwv');
  await expect(page.getByRole('status')).toContainText('Tidak ditemukan');
  await expect(page.getByText('buka salah satu topik')).toBeVisible();
});

test('loads nothing of the search before the reader searches', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/cari/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('is usable by keyboard alone', async ({ page }) => {
  await page.goto('/cari/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('pemilih');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').locator('ol').getByRole('link').first()).toBeVisible();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveRole('link');
});
