import { expect, type Page, test } from '@playwright/test';

const now = new Date('2026-11-24T10:00:00+07:00');

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: now });
});

test('the player rotates through the current posts, one at a time, and shows the office’s time', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('/videotron/');
  const shown = page.locator('[data-player] li[data-on] img');
  await expect(shown).toHaveCount(1);
  await expect(page.locator('[data-clock]')).toHaveText('Selasa, 24 November · 10.00 WIB');
  await expect(page.locator('[data-player] li')).not.toHaveCount(1);
  const first = await shown.getAttribute('src');
  await page.clock.fastForward(10_000);
  await expect(shown).not.toHaveAttribute('src', first ?? '');
  await expect(shown).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('a screen that is switched on without a network plays what it had', async ({ page, context }) => {
  await page.goto('/videotron/');
  await page.waitForFunction(async () => {
    const kept = await caches.match('/videotron/');
    return kept !== undefined && navigator.serviceWorker.controller !== null;
  });
  await page.reload();
  await expect(page.locator('[data-player] li[data-on]')).toHaveCount(1);
  await context.setOffline(true);
  await page.reload();
  const shown = page.locator('[data-player] li[data-on] img');
  await expect(shown).toHaveCount(1);
  expect(await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(
    1920,
  );
});

test.describe('with a playlist of its own', () => {
  // A service worker would answer instead of the test.
  test.use({ serviceWorkers: 'block' });

  test('an event disappears when it is over, and without a network too', async ({ page, context }) => {
    await playing(page, [
      { text: 'Rapat', until: now.getTime() + 3_600_000 },
      { text: 'Tanya jawab', until: null },
    ]);
    await context.setOffline(true);
    await expect(page.locator('[data-player] li')).toHaveCount(2);
    await page.clock.fastForward(3_600_000);
    for (let turn = 0; turn < 4; turn++) {
      await expect(page.locator('[data-player] li[data-on] img')).toHaveAttribute('alt', 'Tanya jawab');
      await page.clock.fastForward(10_000);
    }
  });

  test('it plays for days without a network, and then shows the office instead of what is over', async ({
    page,
    context,
  }) => {
    await playing(page, [{ text: 'Rapat', until: now.getTime() + 2 * 86_400_000 }]);
    await context.setOffline(true);
    await page.clock.fastForward(86_400_000);
    const shown = page.locator('[data-player] li[data-on] img');
    await expect(shown).toHaveAttribute('alt', 'Rapat');
    expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1920);
    await page.clock.fastForward(2 * 86_400_000);
    await expect(shown).toHaveCount(0);
    await expect(page.locator('[data-empty]')).toBeVisible();
  });

  test('it takes what is new by itself, and what was called off disappears', async ({ page }) => {
    await playing(page, [{ text: 'Rapat', until: null }]);
    await expect(page.locator('[data-player] li')).toHaveCount(1);
    await serve(page, [{ text: 'Kabar baru', until: null }]);
    await page.clock.fastForward(60_000);
    await expect(page.locator('[data-player] img')).toHaveAttribute('alt', 'Kabar baru');
  });
});

/** Opens the player with a playlist of its own, every item with a picture of the site. */
async function playing(page: Page, items: { text: string; until: number | null }[]) {
  await serve(page, items);
  await page.goto('/videotron/');
  await expect(page.locator('[data-player] img').first()).toHaveAttribute('alt', items[0]?.text ?? '');
}

async function serve(page: Page, items: { text: string; until: number | null }[]) {
  const { items: real } = (await (await page.request.get('/videotron/putar.json')).json()) as {
    items: { picture: string }[];
  };
  const picture = real[0]?.picture;
  await page.unroute('**/putar.json');
  await page.route('**/putar.json', (route) =>
    route.fulfill({ json: { v: 1, items: items.map((item) => ({ picture, ...item })) } }),
  );
}
