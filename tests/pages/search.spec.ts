import { expect, test } from '@playwright/test';
import { violations } from '../a11y/violations.ts';

test('finds a post by another inflection of its words', async ({ page }) => {
  await page.goto('/cari/');
  await page.getByRole('searchbox').fill('dicobloskan kontainer');
  await page.getByRole('button', { name: 'Cari' }).click();
  await expect(page.getByRole('status')).toContainText('hasil');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('kontainer', {
    ignoreCase: true,
  });
  // What the post says of it, in the post's own words.
  await expect(
    page
      .locator('search-page li')
      .first()
      .locator('p mark', { hasText: /coblos/i }),
  ).not.toHaveCount(0);
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

test('takes a double tap as one step, and goes back from it to a page that offers where to begin', async ({
  page,
}) => {
  await page.goto('/cari/');
  const results = page.locator('search-page ol').getByRole('listitem');
  const topics = page.getByText('buka salah satu topik');
  await expect(topics).toBeVisible();
  await page.getByRole('searchbox').fill('sirekap');
  await page.getByRole('button', { name: 'Cari' }).dblclick();
  await expect(results.first()).toBeVisible();
  await expect(topics).toBeHidden();
  await page.goBack();
  await expect(topics).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(results).toHaveCount(0);
});

test("searches for nobody's identity number, and leaves it neither in the address nor in the history", async ({
  page,
}) => {
  await page.goto('/cari/?q=1401+0123+4567+8901');
  await expect(page.getByRole('status')).toContainText('tampak seperti NIK');
  await expect(page).toHaveURL(/\/cari\/$/);
  await page.getByRole('searchbox').fill('1401012345678901');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  expect(await page.evaluate(() => history.length)).toBe(2);
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

test('asks back about a typing error, and answers what was meant', async ({ page }) => {
  await page.goto('/cari/?q=pemutahiran');
  const meant = page.getByRole('link', { name: 'pemutakhiran', exact: true });
  await expect(page.getByText('Mungkin maksud Anda')).toBeVisible();
  await expect(page.getByRole('main').locator('ol').getByRole('listitem').first()).toBeVisible();
  await meant.click();
  await expect(page).toHaveURL(/q=pemutakhiran/);
  await expect(page.getByRole('searchbox')).toHaveValue('pemutakhiran');
  await expect(page.getByText('Mungkin maksud Anda')).toBeHidden();
});

test('answers a question in chat spelling', async ({ page }) => {
  await page.goto('/cari/?q=gmn+cara+ngecek+nama+di+dpt');
  await expect(page.getByRole('main').locator('ol').getByRole('link').first()).toHaveText(
    /cara mengecek nama saya/,
  );
});

test('with Save-Data searches titles only until the reader asks for more', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/cari/?q=pemungutan+suara');
  const whole = page.getByRole('button', { name: /Cari di seluruh isi/ });
  await expect(whole).toBeVisible();
  // The words of daily speech weigh as much as the index itself, so they wait as well.
  const scripts = await Promise.all(
    loaded.filter((url) => url.endsWith('.js')).map(async (url) => (await page.request.get(url)).text()),
  );
  expect(scripts.filter((text) => text.includes('uang pelicin'))).toEqual([]);
  expect(loaded.filter((url) => /\/(?:pagefind|teks)\//.test(url))).toEqual([]);
  await whole.click();
  await expect(whole).toBeHidden();
  await expect.poll(() => loaded.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('moves nothing that is shown while excerpts and the full text come', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { promise: shown, resolve: letCome } = Promise.withResolvers<void>();
  await page.route(/\/(?:teks|pagefind)\//, async (route) => {
    await shown;
    await route.continue();
  });
  await page.goto('/cari/?q=pemutahiran');
  const titles = page.locator('search-page ol h2');
  await expect(titles.nth(2)).toBeVisible();
  await expect(page.getByRole('contentinfo')).not.toBeInViewport();
  const places = () =>
    titles.evaluateAll((all) => all.slice(0, 3).map((one) => one.getBoundingClientRect().top));
  const before = await places();
  letCome();
  await expect(page.getByRole('status')).toContainText('hasil');
  await expect(page.locator('search-page li p mark').first()).toBeVisible();
  expect(await places()).toEqual(before);
});

test('keeps the titles it found when the full text cannot be loaded, and tries again when asked to', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/cari/?q=bukti');
  const results = page.locator('search-page ol').getByRole('listitem');
  await expect(results.first()).toBeVisible();
  const whole = page.getByRole('button', { name: /Cari di seluruh isi/ });
  const note = page.getByText('Seluruh isi belum dapat dimuat. Periksa sambungan, lalu coba lagi.');
  await expect(note).toBeVisible();
  const fromTitles = await results.count();
  // Without anything, without its program, and without the words asked for.
  for (const missing of ['**/pagefind/**', '**/*.pagefind', '**/*.pf_index']) {
    await page.unrouteAll();
    await page.route(missing, (route) => route.abort());
    const asked = page.waitForRequest(missing);
    await whole.click();
    await asked;
    await expect(note).toBeVisible();
    await expect(whole).toBeFocused();
    await expect(results).toHaveCount(fromTitles);
  }
  await page.unrouteAll();
  await whole.click();
  await expect(results.nth(fromTitles).getByRole('link')).toBeFocused();
  await expect(note).toBeHidden();
  await expect(whole).toBeHidden();
});

test('leads to the archive when the index cannot be loaded', async ({ page }) => {
  await page.route('**/cari/indeks.json', (route) => route.abort());
  await page.goto('/cari/?q=kontainer');
  await expect(page.getByRole('status')).toContainText('Pencarian belum dapat dimuat');
  await expect(page.getByRole('status').getByRole('link', { name: 'buka arsip' })).toHaveAttribute(
    'href',
    '/arsip/',
  );
});

test('shows what a reader typed as text, and survives anything', async ({ page }) => {
  for (const words of ['<img src=x onerror=alert(1)>', '🙏🙏', 'مرحبا', '"'.repeat(300)]) {
    await page.goto(`/cari/?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole('status')).toContainText('Tidak ditemukan');
  }
  await expect(page.getByRole('status').locator('img')).toHaveCount(0);
});

for (const query of ['pemutahiran', 'zzqxwv'])
  test(`has no barrier that axe knows when asked for ${query}`, async ({ page }) => {
    await page.goto(`/cari/?q=${query}`);
    await expect(page.getByRole('status')).not.toHaveText('Mencari…');
    expect(await violations(page)).toEqual([]);
  });
