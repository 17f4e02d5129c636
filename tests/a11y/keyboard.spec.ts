import { expect, type Page, test } from '@playwright/test';

test('the first stop leads past the navigation to what the page is about', async ({ page }) => {
  await page.goto('/klarifikasi/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

for (const path of ['/', '/cari/?q=pemilih', '/cek/', '/dpb/2019-dpt-pemilu/', '/langkah/pindah-desa/']) {
  test(`${path}: every stop of the Tab key can be seen, in light, dark and forced colours`, async ({
    page,
  }) => {
    for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
      // A fresh page: Tab begins at its top. Results get their excerpts after their titles, and move what stands below.
      await page.goto(path, { waitUntil: 'networkidle' });
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 45; stops++) {
        await page.keyboard.press('Tab');
        const seen = await focusSeen(page);
        if (!seen) break;
        if (!seen.isVisible) hidden.push(seen.name);
      }
      expect(stops).toBeGreaterThan(8);
      expect(hidden).toEqual([]);
    }
  });
}

test('search, filters and results are worked by keyboard alone', async ({ page }) => {
  await page.goto('/cari/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('surat suara');
  await page.keyboard.press('Enter');
  const results = page.getByRole('main').locator('ol').getByRole('listitem');
  await expect(results.first()).toBeVisible();
  const summary = page.getByText('Saring hasil');
  await summary.focus();
  if (!(await page.getByLabel('Jenis').isVisible())) await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Jenis')).toBeFocused();
  await page.keyboard.type('Klar');
  await expect(page).toHaveURL(/jenis=Klarifikasi/);
  await expect(results.first()).toContainText(/SALAH|MENYESATKAN|BENAR|BELUM TERBUKTI/i);
  await results.first().getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/klarifikasi\/./);
});

test('a card is checked by keyboard alone', async ({ page }) => {
  await page.goto('/cek/');
  await page.getByLabel('Kode pada kartu').focus();
  await page.keyboard.type('mzf1k70');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'salah ketik' })).toBeVisible();
});

/** Whether the element with the focus shows it by an outline of at least 2 px and lies within the window; undefined at the end of the page. */
function focusSeen(page: Page): Promise<{ name: string; isVisible: boolean } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // A field within a frame shows its focus by the frame.
    const shows = [element, element.parentElement ?? element].some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return {
      name: element.outerHTML.slice(0, 120),
      isVisible: isInside && shows,
    };
  });
}
