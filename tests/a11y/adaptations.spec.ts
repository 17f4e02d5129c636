import { expect, type Page, test } from '@playwright/test';
import { pages } from '../pages/kinds.ts';
import { colourViolations, violations } from './violations.ts';

// What readers change to be able to read, on one page of each kind. Their style sheets are not bound by the site's policy.
test.use({ bypassCSP: true });

for (const [name, open] of Object.entries(pages)) {
  test(`${name}: no accessibility violation at 200 % zoom and in forced colours`, async ({ page }) => {
    // 1280 x 900 pixels at 200 % are half as many for the page (WCAG 2.2, 1.4.4 and 1.4.10).
    await page.setViewportSize({ width: 640, height: 450 });
    await open(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await colourViolations(page)).toEqual([]);
  });

  test(`${name}: nothing runs out of the page with larger letters or wider spacing`, async ({ page }) => {
    await open(page);
    for (const [size, width] of [
      ['200%', 640],
      ['150%', 360],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.addStyleTag({ content: `html { font-size: ${size} }` });
      expect(await overflow(page), `letters of ${size} at ${width} px`).toBeLessThanOrEqual(0);
    }
    // WCAG 2.2, 1.4.12.
    await page.addStyleTag({
      content: `html { font-size: 100% }
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
    });
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await overflow(page), 'wider spacing at 320 px').toBeLessThanOrEqual(0);
  });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
