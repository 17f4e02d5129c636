import { expect, type Page, test } from '@playwright/test';

const pictures = /\.(?:jpe?g|png|webp|avif)$/;

test('on a good line the card is shown by itself, as WebP with JPEG behind and its size told', async ({
  page,
}) => {
  await openPost(page);
  const image = page.locator('light-picture img');
  await image.scrollIntoViewIfNeeded();
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/\.webp$/);
  await expect(image).toHaveAttribute('src', /\.jpg$/);
  const [width, height] = await image.evaluate((img: HTMLImageElement) => [
    img.width / img.height,
    img.naturalWidth / img.naturalHeight,
  ]);
  expect(width).toBeCloseTo(Number(height), 1);
  expect(await image.getAttribute('alt')).not.toBe('');
});

for (const connection of [
  { saveData: true, effectiveType: '4g' },
  { saveData: false, effectiveType: '2g' },
])
  test(`with ${JSON.stringify(connection)} no picture is loaded before a tap`, async ({ page }) => {
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await openPost(page);
    const button = page.getByRole('link', { name: /^Tampilkan kartu, \d+ kB$/ });
    await button.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((path) => pictures.test(path))).toEqual([]);

    const said = Number(/\d+/.exec(await button.innerText())?.[0]);
    const answer = page.waitForResponse((response) => pictures.test(response.url()));
    await button.click();
    const bytes = (await (await answer).body()).length;
    expect(Math.ceil(bytes / 1_000)).toBe(said);
    await expect(page.locator('light-picture img')).toBeVisible();
  });

test('the card is below the 300 kB that messengers show', async ({ page, request }) => {
  await openPost(page);
  const address = new URL(String(await page.locator('meta[property="og:image"]').getAttribute('content')));
  expect((await (await request.get(address.pathname)).body()).length).toBeLessThan(300_000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('no picture is loaded, and the link leads to it', async ({ page }) => {
    await openPost(page);
    const link = page.getByRole('link', { name: /^Tampilkan kartu, \d+ kB$/ });
    await expect(page.locator('light-picture img')).toHaveCount(0);
    const answer = await page.request.get(String(await link.getAttribute('href')));
    expect(answer.headers()['content-type']).toBe('image/jpeg');
  });
});

async function openPost(page: Page): Promise<void> {
  await page.goto('/klarifikasi/');
  await page.goto(
    String(await page.getByRole('main').locator('li h2 a, li h3 a').first().getAttribute('href')),
  );
}
