import { expect, type Page, test } from '@playwright/test';

test('an editor writes an agenda item, publishes it, and finds it on the site and in search', async ({
  page,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  await signIn(page);
  await page.goto('/admin/#/collections/agenda/new');
  await page.getByLabel('Judul', { exact: true }).fill('Rapat kecil di Bangkinang');
  await page
    .getByLabel('Ringkasan', { exact: true })
    .fill('Rapat yang ditulis di meja redaksi, lalu terbit di situs.');
  await page.getByLabel('Topik', { exact: true }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel('Mulai', { exact: true }).fill('2030-05-15T09:00');
  await page.getByLabel('Nama tempat', { exact: true }).fill('Balai desa Kumantan');
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.type('Warga boleh datang dan bertanya.');
  await publish(page);
  // Who leaves before it is saved takes it along.
  await expect(page).toHaveURL(/\/entries\/.*rapat-kecil-di-bangkinang/);

  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  const address = `/agenda/${today}-rapat-kecil-di-bangkinang/`;
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapat kecil di Bangkinang', {
      timeout: 500,
    });
  }).toPass({ timeout: 180_000 });
  await expect(page.locator('time').filter({ hasText: 'Rabu, 15 Mei 2030 pukul 09.00' })).toBeVisible();
  await expect(page.getByText('Warga boleh datang dan bertanya.')).toBeVisible();
  await page.goto('/cari/?q=balai+kumantan&jenis=Agenda');
  await expect(page.getByRole('link', { name: 'Rapat kecil di Bangkinang' })).toBeVisible();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('an incomplete post is not published, the desk says in Indonesian what is missing, and no other form mixes with it', async ({
  page,
}) => {
  await signIn(page);
  await page.goto('/admin/#/collections/faq/new');
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
  await expect(page.getByText(/wajib|belum/i).first()).toBeVisible();
  await expect(page).toHaveURL(/\/faq\/new$/);

  // Straight to an entry of another kind, as by a bookmark: its form, and nothing of the one before.
  page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  // The desk opens anew for it; a browser that is told to close a page just then does not get to it.
  const anew = page.waitForEvent('load');
  await page.goto('/admin/#/collections/agenda/new');
  await anew;
  await expect(page.getByLabel('Nama tempat', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Pertanyaan', { exact: true })).toHaveCount(0);
});

async function signIn(page: Page): Promise<void> {
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await expect(page.getByRole('heading', { name: 'Jenis tulisan' })).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terbitkan' }).click();
  await page.getByRole('menuitem', { name: 'Terbitkan sekarang' }).click();
}
