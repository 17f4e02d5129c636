import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide leads by answers to the right step, office, form and source', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Saya pindah desa, bagaimana?' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saya pindah desa, bagaimana?');
    await page.getByRole('link', { name: 'Ke desa lain di kabupaten yang sama' }).click();
    await expect(page).toHaveURL(/#langkah-2$/);
    const step = page.locator('#langkah-2');
    await expect(step).toBeInViewport();
    await expect(step).toContainText('Dukcapil');
    await expect(step).toContainText('F-1.03');
    await step.getByRole('link', { name: 'Sumber nomor 1' }).click();
    await expect(page.locator('#sumber-1')).toBeInViewport();
  });

  test('an answer may lead to another guide', async ({ page }) => {
    await page.goto('/langkah/nama-tidak-ada/');
    await page.getByRole('link', { name: 'Ada, tetapi di alamat lama' }).click();
    await expect(page).toHaveURL(/\/langkah\/pindah-desa\/$/);
  });
});

test('every step of every guide has a source, or says that it is an example', async ({ page }) => {
  await page.goto('/langkah/');
  const guides = await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').all();
  const paths = await Promise.all(guides.map((guide) => guide.getAttribute('href')));
  expect(paths.length).toBeGreaterThanOrEqual(4);
  for (const path of paths) {
    await page.goto(path ?? '');
    const steps = page.locator('li[id^="langkah-"]');
    const unfounded = steps
      .filter({ hasNot: page.getByRole('link', { name: /^Sumber nomor/ }) })
      .filter({ hasNotText: 'Contoh' });
    expect(await steps.count()).toBeGreaterThan(2);
    await expect(unfounded).toHaveCount(0);
  }
});

test('an answer is followed by keyboard alone, and its step takes the focus', async ({ page }) => {
  await page.goto('/langkah/pindah-desa/');
  await page.getByRole('link', { name: 'Dari atau ke kabupaten atau kota lain' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#langkah-3')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#langkah-3').getByRole('link').first()).toBeFocused();
});
