import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

// One page of each kind; posts are reached through their lists, so that the tests hold for any content.
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  home: (page) => page.goto('/'),
  'agenda list': (page) => page.goto('/agenda/'),
  'agenda item': (page) => first(page, '/agenda/', 'article'),
  'announcement list': (page) => page.goto('/pengumuman/'),
  announcement: (page) => first(page, '/pengumuman/', 'li'),
  'clarification list': (page) => page.goto('/klarifikasi/'),
  clarification: (page) => first(page, '/klarifikasi/', 'li'),
  'question list': (page) => page.goto('/tanya/'),
  question: (page) => first(page, '/tanya/', 'li'),
  'voter data list': (page) => page.goto('/dpb/'),
  'voter data': (page) => page.goto('/dpb/2019-dpt-pemilu/'),
  'guide list': (page) => page.goto('/langkah/'),
  guide: (page) => first(page, '/langkah/', 'li'),
  'kecamatan list': (page) => page.goto('/kecamatan/'),
  kecamatan: (page) => first(page, '/kecamatan/', 'li', 'a'),
  archive: (page) => page.goto('/arsip/'),
  search: (page) => page.goto('/cari/?q=pemilih'),
  check: (page) => page.goto('/cek/'),
  method: (page) => page.goto('/metode/'),
  'open data': (page) => page.goto('/data/'),
  'repost desk': (page) => page.goto('/bakohumas/'),
  'repost kit': (page) => first(page, '/bakohumas/', 'li'),
  feeds: (page) => page.goto('/feed/'),
  'not found': (page) => page.goto('/tidak-ada/'),
};

for (const [name, open] of Object.entries(pages)) {
  test(`${name}: no accessibility violation, in light and in dark`, async ({ page }) => {
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    }
  });

  test(`${name}: fits a phone, also at 200 %`, async ({ page }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await open(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${name}: breaks no rule of its content security policy and calls nobody else`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    await open(page);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

async function first(page: Page, list: string, entry: string, link = 'h2 a, h3 a'): Promise<void> {
  await page.goto(list);
  await page.getByRole('main').locator(entry).locator(link).first().click();
  await page.waitForURL((url) => url.pathname !== list);
}
