import { expect, type Page, test } from '@playwright/test';
import { colourViolations, violations } from '../a11y/violations.ts';
import { pages } from './kinds.ts';

// Opening a page takes longer than most of what is asked of it: each is opened once, and tells everything that does not hold.
for (const [name, open] of Object.entries(pages))
  test(`${name}: keeps its policy, calls nobody else, has no accessibility violation, and fits, however it is looked at`, async ({
    page,
    baseURL,
  }) => {
    const { complaints, foreign } = misdeedsOf(page, String(baseURL));
    await open(page);
    await page.waitForLoadState('networkidle');
    expect.soft(complaints, 'against its content security policy').toEqual([]);
    expect.soft(foreign, 'calls to others').toEqual([]);
    expect.soft(await page.context().cookies()).toEqual([]);
    expect.soft(await torn(page), 'sentences in columns').toEqual([]);

    expect.soft(await violations(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await colourViolations(page), 'in dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });

    for (const width of [360, 320, 180]) {
      await page.setViewportSize({ width, height: 740 });
      expect.soft(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
    }
    for (const [size, width] of [
      ['200%', 640],
      ['150%', 360],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await restyle(page, `html { font-size: ${size} }`);
      expect.soft(await overflow(page), `letters of ${size} at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 320, height: 740 });
    await restyle(page, widerSpacing);
    expect.soft(await overflow(page), 'wider spacing at 320 px').toBeLessThanOrEqual(0);
    await restyle(page, '');

    // 1280 x 900 pixels at 200 % are half as many for the page (WCAG 2.2, 1.4.4 and 1.4.10).
    await page.setViewportSize({ width: 640, height: 450 });
    expect.soft(await violations(page), 'at 200 % zoom').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await colourViolations(page), 'in forced colours').toEqual([]);
  });

/** What readers may ask for to be able to read (WCAG 2.2, 1.4.12). */
const widerSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Fills up with the errors of a page, breaches of its policy among them, and with its requests to other hosts. */
function misdeedsOf(page: Page, baseURL: string): { complaints: string[]; foreign: string[] } {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  return { complaints, foreign };
}

/** Gives a page a reader's own style sheet, which its policy does not bind, in place of the one before. */
async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Texts whose words kept whole a flex or grid box takes for a column of their own, beside the rest of the sentence. */
function torn(page: Page): Promise<string[]> {
  return page.locator('.whole').evaluateAll((words) =>
    words.flatMap(({ parentElement: box }) => {
      if (!box || !/flex|grid/.test(getComputedStyle(box).display)) return [];
      const beside = [...box.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      return beside ? [box.outerHTML] : [];
    }),
  );
}

/** By how many pixels a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
