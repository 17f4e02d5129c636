import { expect, type Page, test } from '@playwright/test';

const withRows = '/dpb/2019-dpt-pemilu/';

test('answers how many voters a kecamatan has, and leads to its page', async ({ page }) => {
  await page.goto('/dpb/');
  await page.getByLabel('Kecamatan Anda').selectOption('Tambang');
  const answer = page.locator('district-finder output');
  await expect(answer).toContainText(/Kecamatan Tambang: 34\.947 pemilih, 7,6% dari Kabupaten Kampar\./);
  await answer.getByRole('link', { name: 'Selengkapnya tentang Tambang' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kecamatan Tambang');
  await expect(page.getByRole('main')).toContainText('34.947 pemilih menurut DPT Pemilu 2019');
});

test('the same by keyboard alone', async ({ page }) => {
  await page.goto('/dpb/');
  await page.getByLabel('Kecamatan Anda').focus();
  await page.keyboard.type('Tapung Hu');
  await expect(page.locator('district-finder output')).toContainText('Kecamatan Tapung Hulu: 46.391');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kecamatan\/tapung-hulu\/$/);
});

test('tells the change against the previous recapitulation in words', async ({ page }) => {
  await page.goto('/dpb/2024-dpt-pilkada/');
  await expect(
    page.getByText('Bertambah 772 pemilih (0,1%) dibanding DPS Pilkada 2024: 600.789.'),
  ).toBeVisible();
});

test('the table is sorted by its headers, with the keyboard, and says so', async ({ page }) => {
  await page.goto(withRows);
  const voters = page.getByRole('columnheader', { name: 'Pemilih' });
  await voters.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(voters).toHaveAttribute('aria-sort', 'descending');
  expect((await names(page))[0]).toBe('Tapung');
  await expect(page.locator('sortable-table [role=status]')).toHaveText(/menurut Pemilih, dari terbesar/);
  await page.keyboard.press('Space');
  await expect(voters).toHaveAttribute('aria-sort', 'ascending');
  expect((await names(page))[0]).toBe('Kampar Kiri Hulu');
  const district = page.getByRole('columnheader', { name: 'Kecamatan' });
  await district.getByRole('button').click();
  await expect(district).toHaveAttribute('aria-sort', 'ascending');
  await expect(voters).not.toHaveAttribute('aria-sort', /./);
  const sorted = await names(page);
  expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'id')));
  await expect(page.locator('tfoot th')).toHaveText('Jumlah');
});

test('the chart has a text alternative, and its colours follow scheme and forced colours', async ({
  page,
}) => {
  await page.goto(withRows);
  const chart = page.getByRole('img', {
    name: /terbanyak Tapung 54\.326, paling sedikit Kampar Kiri Hulu 7\.538/,
  });
  await expect(chart).toBeVisible();
  await expect(chart.locator('rect')).toHaveCount(21);
  const fill = () =>
    chart
      .locator('rect')
      .first()
      .evaluate((bar) => getComputedStyle(bar).fill);
  const seen = [await fill()];
  await page.emulateMedia({ colorScheme: 'dark' });
  seen.push(await fill());
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  seen.push(await fill());
  expect(new Set(seen).size).toBe(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each kecamatan is a link with its figure', async ({ page }) => {
    await page.goto('/dpb/');
    const entry = page.locator('district-finder li').filter({ hasText: 'Tambang' });
    await expect(entry).toContainText('34.947');
    await entry.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kecamatan Tambang');
  });

  test('the table leads to its rows and is as its source has it', async ({ page }) => {
    await page.goto(withRows);
    await page.locator('district-finder').getByRole('link', { name: 'Salo' }).click();
    await expect(page).toHaveURL(/#kec-salo$/);
    await expect(page.locator('#kec-salo')).toContainText('14.948');
    expect(await names(page)).toHaveLength(21);
    await expect(page.locator('thead button')).toHaveCount(0);
  });
});

function names(page: Page): Promise<string[]> {
  return page.locator('tbody th').allInnerTexts();
}
