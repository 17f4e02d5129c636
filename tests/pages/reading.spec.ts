import { expect, test } from '@playwright/test';

test('home shows what is next, the latest clarifications, voter figures, search and the way to /cek/', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Agenda terdekat' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Klarifikasi terbaru' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Data pemilih', exact: true })).toBeVisible();
  await page.getByRole('link', { name: /Cek kartu/ }).click();
  await expect(page).toHaveURL(/\/cek\/#kartu$/);
});

test('a clarification tells claim, verdict, facts and evidence', async ({ page }) => {
  await page.goto('/klarifikasi/');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  const article = page.getByRole('article').first();
  await expect(article.getByText('Pesan yang beredar')).toBeVisible();
  await expect(article.getByText(/^(Salah|Menyesatkan|Benar|Belum terbukti)$/).first()).toBeVisible();
  await expect(article.getByRole('heading', { name: 'Faktanya', exact: true })).toBeVisible();
  await expect(article.getByRole('heading', { name: 'Bukti', exact: true })).toBeVisible();
});

test('a cancelled event says so in words in the list and on its page', async ({ page }) => {
  await page.goto('/agenda/');
  const event = page.getByRole('article').filter({ hasText: 'DIBATALKAN' }).first();
  await event.getByRole('link').click();
  await expect(page.getByRole('note')).toContainText('DIBATALKAN');
});

test('the table of 21 kecamatan adds up on the page', async ({ page }) => {
  await page.goto('/dpb/2019-dpt-pemilu/');
  const voters = page.locator('tbody tr td:last-child');
  await expect(voters).toHaveCount(21);
  const number = (text: string | null) => Number(text?.replaceAll('.', ''));
  const sum = (await voters.allInnerTexts()).map(number).reduce((a, b) => a + b);
  expect(number(await page.locator('tfoot td').last().textContent())).toBe(sum);
});

test('the archive leads by year, month, topic and kecamatan to posts, with counts that hold', async ({
  page,
}) => {
  await page.goto('/arsip/');
  const entry = page
    .locator('section', { has: page.getByRole('heading', { name: 'Menurut topik' }) })
    .getByRole('listitem')
    .first();
  const count = Number((await entry.locator('span').innerText()).replaceAll('.', ''));
  await entry.getByRole('link').click();
  const posts = page.getByRole('main').locator('ul').getByRole('listitem');
  expect(await posts.count()).toBe(Math.min(count, 20));
  await page.goto('/arsip/');
  await page
    .getByRole('link', { name: /^20\d\d$/ })
    .first()
    .click();
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
});

test('a card can be downloaded, and its code leads to the post', async ({ page }) => {
  await page.goto('/klarifikasi/');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/\/klarifikasi\/\d/);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Unduh Instagram, JPEG' }).click();
  expect((await download).suggestedFilename()).toMatch(/instagram-[0-9A-Z]{7}\.jpg$/);
  const code = await page.locator('a[href^="/C/"]').first().innerText();
  await page.goto('/cek/#kartu');
  await page.getByLabel('Kode pada kartu').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByRole('link', { name: 'Baca tulisan lengkapnya' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('a mistyped code is told apart', async ({ page }) => {
  await page.goto('/cek/#kartu');
  await page.getByLabel('Kode pada kartu').fill('MZF1K70');
  await page.getByRole('button', { name: 'Buka' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'salah ketik' })).toBeVisible();
});

test('an unknown address answers 404 with a way on, that of a card with what its code is', async ({
  page,
}) => {
  const response = await page.goto('/tidak-ada/');
  expect(response?.status()).toBe(404);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Halaman tidak ditemukan');
  await page.goto('/C/0000000');
  await expect(heading).toHaveText('Kode 0000000 tidak pernah kami terbitkan');
  await page.goto('/C/0000001');
  await expect(heading).toHaveText('Kode ini salah ketik');
  await page.goto('/C/000-ooo0');
  await expect(page).toHaveURL(/\/C\/0000000$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a post reads whole, and nothing that needs script is offered', async ({ page }) => {
    await page.goto('/klarifikasi/');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Faktanya', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'WhatsApp', exact: true })).toHaveAttribute(
      'href',
      /^https:\/\/wa\.me\//,
    );
    await expect(page.getByRole('button', { name: 'Salin tautan' })).toBeHidden();
  });

  test('the search form leads to /cari/?q= and points to the archive', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('surat suara');
    await page.getByRole('button', { name: 'Cari' }).click();
    await expect(page).toHaveURL(/\/cari\/\?q=surat\+suara/);
    // Chromium does not draw <noscript> when script is switched off for a test only, so the page's own text is read.
    const html = await (await page.request.get(page.url())).text();
    expect(html).toMatch(/<noscript>.*Pencarian memerlukan JavaScript.*href="\/arsip\/"/s);
  });
});
