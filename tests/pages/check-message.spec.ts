import { expect, type Page, test } from '@playwright/test';
import { violations } from '../a11y/violations.ts';

const nik = ['1401', '0241', '0190', '0001'].join('');
const results = (page: Page) => page.locator('message-check ol').getByRole('listitem');

async function check(page: Page, message: string) {
  await page.goto('/cek/');
  await page.getByLabel('Tempel pesannya di sini').fill(message);
  await page.getByRole('button', { name: 'Cek pesan' }).click();
}

test('shows the nearest clarifications with verdict, date and shared words', async ({ page }) => {
  await check(page, 'Sebarkan!! ada 7 kontener isi srt suara udh dicoblos smua di priok');
  await expect(page.locator('message-check').getByRole('status')).toContainText('paling dekat');
  const first = results(page).first();
  await expect(first).toContainText('kontainer');
  await expect(first).toContainText('Salah');
  await expect(first).toContainText('2019');
  await expect(first).toContainText('Kata yang sama');
  await expect(first.locator('mark').first()).toBeVisible();
  expect(await results(page).count()).toBeLessThanOrEqual(3);
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/tujuh-kontainer/);
});

test('sends nothing of the message anywhere', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await check(page, `kontainer tercoblos rahasiaku ${nik}`);
  await expect(results(page).first()).toBeVisible();
  for (const request of requests) {
    expect(request).toMatch(/^GET /);
    expect(request).not.toContain('rahasiaku');
  }
  expect(page.url()).not.toContain('rahasiaku');
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
    'rahasiaku',
  );
});

test('warns of an identity number, and masks it in the report', async ({ page }) => {
  await check(page, `NIK ${nik} dipakai mencoblos`);
  await expect(page.getByRole('alert').filter({ hasText: 'NIK' })).toBeVisible();
  const report = page.locator('#lapor');
  await expect(report).toHaveAttribute('open');
  await page.getByRole('button', { name: 'Simpan untuk dikirim nanti' }).click();
  await expect(report.getByText('Tersimpan di ponsel ini, belum dikirim')).toBeVisible();
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  expect(stored).toContain('1401************');
  expect(stored).not.toContain(nik);
});

test('keeps a report through a reload until the reader drops it', async ({ page }) => {
  await check(page, 'Kucing oranye hilang di dekat balai');
  await expect(page.locator('message-check').getByRole('status')).toContainText('Belum ada klarifikasi');
  const report = page.locator('#lapor');
  await expect(report).toHaveAttribute('open');
  await page.getByLabel('Di mana Anda melihatnya?').fill('grup warga');
  await page.getByRole('button', { name: 'Simpan untuk dikirim nanti' }).dblclick();
  await page.reload();
  await report.locator('summary').click();
  await expect(report.getByText('Kucing oranye hilang')).toBeVisible();
  await report.getByRole('button', { name: 'Hapus' }).click();
  await expect(report.getByText('Tersimpan di ponsel ini, belum dikirim')).toBeHidden();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Kucing');
});

test('still has the message when the reader comes back to it, until it is emptied with its report', async ({
  page,
}) => {
  const box = page.getByLabel('Tempel pesannya di sini');
  const report = page.locator('#lapor').getByLabel('Isi pesan');
  const away = async () => {
    await page.goto('/tanya/');
    await page.goBack();
    await expect(page.locator('message-check:defined')).toBeVisible();
  };
  await check(page, '7 kontainer surat suara tercoblos');
  await expect(results(page).first()).toBeVisible();
  await away();
  await expect(box).toHaveValue('7 kontainer surat suara tercoblos');
  await expect(results(page).first()).toBeVisible();
  await page.locator('#lapor summary').click();
  await page.getByRole('button', { name: 'Cek pesan' }).click();
  await expect(report).toHaveValue('7 kontainer surat suara tercoblos');
  await page.getByRole('button', { name: 'Kosongkan' }).click();
  await expect(report).toHaveValue('');
  await expect(page.getByRole('link', { name: /^Kirim lewat/ })).toHaveCount(0);
  await away();
  await expect(box).toHaveValue('');

  await check(page, `7 kontainer surat suara tercoblos, kata pemilik NIK ${nik}`);
  await expect(results(page).first()).toBeVisible();
  await away();
  await expect(box).toHaveValue('');
});

test('takes a message that was shared to the app, once', async ({ page }) => {
  await page.goto('/cek/');
  await page.evaluate(async () => {
    const shared = await caches.open('dibagikan');
    await shared.put('/cek/pesan-dibagikan', new Response('KPU jual data rahasia negara ke asing'));
  });
  await page.reload();
  await expect(results(page).first()).toContainText('jual data rahasia negara');
  await page.reload();
  await expect(page.getByLabel('Tempel pesannya di sini')).toHaveValue('');
});

test.describe('without a kept copy', () => {
  test.use({ serviceWorkers: 'block' });

  test('keeps the message when the list cannot be loaded, and works when it can again', async ({ page }) => {
    await page.route('**/cek/klarifikasi.json', (route) => route.abort());
    await check(page, '7 kontainer surat suara tercoblos');
    await expect(page.locator('message-check').getByRole('status')).toContainText('belum dapat dimuat');
    await expect(page.getByLabel('Tempel pesannya di sini')).toHaveValue('7 kontainer surat suara tercoblos');
    await page.unroute('**/cek/klarifikasi.json');
    await page.getByRole('button', { name: 'Cek pesan' }).click();
    await expect(results(page).first()).toBeVisible();
  });
});

test('answers anything calmly', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  for (const message of [
    '🙏🙏🔥',
    '<img src=x onerror=alert(1)>',
    '\u202eمرحبا بكم',
    'The quick brown fox',
  ]) {
    await check(page, message);
    await expect(page.locator('message-check').getByRole('status')).toContainText('Belum ada klarifikasi');
  }
  await check(page, '');
  await expect(page.locator('message-check').getByRole('status')).toContainText('Tempel atau tulis dulu');
  await check(page, 'surat suara tercoblos '.repeat(48_000));
  await expect(results(page).first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('has no barrier that axe knows, with results and with an open report', async ({ page }) => {
  await check(page, '7 kontainer surat suara tercoblos di Tanjung Priok');
  await expect(results(page).first()).toBeVisible();
  await page.locator('#lapor summary').click();
  expect(await violations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('tells how to check and where to report, and lists the newest clarifications', async ({ page }) => {
    await page.goto('/cek/');
    // Chromium does not draw <noscript> when script is switched off for a test only, so the page's own text is read.
    expect(await page.content()).toMatch(/<noscript>.*Mencocokkan pesan memerlukan JavaScript/s);
    await expect(page.getByRole('heading', { name: 'Periksa sendiri' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Klarifikasi terbaru' })).toBeVisible();
    await page.locator('#lapor summary').click();
    await expect(page.getByRole('link', { name: 'Aduan Konten' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cek pesan' })).toBeHidden();
  });
});
