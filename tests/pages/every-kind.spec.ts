import { expect, test } from '@playwright/test';
import { colourViolations, violations } from '../a11y/violations.ts';
import { pages } from './kinds.ts';

for (const [name, open] of Object.entries(pages)) {
  test(`${name}: no accessibility violation, in light and in dark`, async ({ page }) => {
    await open(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolations(page)).toEqual([]);
  });

  test(`${name}: fits a phone, also at 200 %`, async ({ page }) => {
    await open(page);
    for (const width of [360, 320, 180]) {
      await page.setViewportSize({ width, height: 740 });
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
