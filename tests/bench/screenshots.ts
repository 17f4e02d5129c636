import { chromium } from '@playwright/test';
import { cardCss, cardUnits } from '#src/cards/compose.ts';
import { type CardFont, family } from '#src/cards/look/fonts.ts';
import { chromiumPath } from '#src/cli/test/chromium.ts';

/** Opens pages of Chromium that hold the fonts and the style sheet of cards, and take pictures of cards laid into them. */
export async function openScreenshots(fonts: CardFont[], pages: number): Promise<Screenshots> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  const faces = fonts.map(
    ({ weight, data }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff;base64,${Buffer.from(data).toString('base64')})}`,
  );
  const shell = `<style>${faces.join('')}*{box-sizing:border-box;margin:0}${cardCss}</style><body></body>`;
  const opened = await Promise.all(
    Array.from({ length: pages }, async () => {
      const page = await browser.newPage();
      await page.setContent(shell);
      await page.evaluate(async () => {
        for (const font of document.fonts) await font.load();
      });
      return page;
    }),
  );
  const free = [...opened];
  return {
    async size({ width, height }) {
      for (const page of opened) {
        await page.setViewportSize({ width, height });
        await page.evaluate(
          (zoom) => {
            Object.assign(document.documentElement.style, { zoom, height: '100%' });
            document.body.style.height = '100%';
          },
          String(width / cardUnits),
        );
      }
    },
    async take(markup) {
      const page = free.pop();
      if (!page) throw new Error('Lebih banyak kartu sekaligus daripada halaman Chromium yang dibuka.');
      await page.evaluate((card) => {
        document.body.innerHTML = card;
      }, markup);
      const jpeg = await page.screenshot({ type: 'jpeg', quality: 82 });
      free.push(page);
      return jpeg;
    },
    close: () => browser.close(),
  };
}

/** Takes pictures of cards in Chromium. */
export interface Screenshots {
  /** Sets the size of the pictures that follow. */
  size: (pixels: { width: number; height: number }) => Promise<void>;
  take: (markup: string) => Promise<Buffer>;
  close: () => Promise<void>;
}
