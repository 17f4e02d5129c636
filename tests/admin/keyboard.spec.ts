import { expect, type Locator, type Page } from '@playwright/test';
import { judge } from './judge.ts';
import { test } from './own-desk.ts';
import { savedTexts } from './saved.ts';

test('from signing in to the published post nothing needs a mouse, and every place has its name', async ({
  page,
}) => {
  const saved = savedTexts(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/admin/');
  await expect(button('Masuk')).toBeVisible();
  await judge(page);
  await press(page, button('Masuk'));
  await expect(page.getByRole('heading', { name: 'Jenis tulisan' })).toBeVisible();
  await press(page, page.getByRole('link', { name: 'Agenda', exact: true }));
  await expect(page.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible();
  await judge(page);
  await press(page, page.getByRole('link', { name: 'Tulis agenda baru' }));

  await write(page, page.getByLabel('Judul', { exact: true }), 'Rapat lewat papan tik');
  await write(page, page.getByLabel('Ringkasan', { exact: true }), 'Rapat yang ditulis tanpa tetikus.');
  await write(page, page.getByLabel('Topik', { exact: true }), 'Data');
  await page.keyboard.press('Enter');
  // The parts of a date are filled in one after the other: month, day, year, time.
  await write(page, page.getByLabel('Mulai', { exact: true }), '05162030');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0900AM');
  await write(page, page.getByLabel('Nama tempat', { exact: true }), 'Balai desa Kuok');
  await write(page, page.getByRole('textbox', { name: 'Isi', exact: true }), 'Warga boleh datang.');
  await judge(page);

  await tabTo(page, button('Terbitkan'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Terbitkan sekarang' })).toBeFocused();
  await judge(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]).toMatch(/title: Rapat lewat papan tik[\s\S]*start: 2030-05-16T09:00:00/);
});

/** Goes to an element as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let i = 0; i < 150; i++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${wanted}`);
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

async function write(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}
