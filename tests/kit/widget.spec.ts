import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { freePort } from '#src/cli/test/free-port.ts';
import { violations } from '../a11y/violations.ts';

// The site of another office: another port is another origin.
let site: Server;
let origin = '';

test.beforeAll(async ({ baseURL }) => {
  const page = (
    body: string,
  ) => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kecamatan</title>
<style>body{background:#10233f;color:#f5efdf;font-family:serif}</style></head><body><main><h1>Kecamatan</h1>${body}</main></body></html>`;
  const pages: Record<string, string> = {
    '/': page(`<script type="module" src="${baseURL}/widget/suluh.js"></script>
<suluh-widget jenis="klarifikasi" jumlah="3"><a href="${baseURL}/">Kabar resmi KPU</a></suluh-widget>`),
    '/bingkai': page(
      `<iframe src="${baseURL}/widget/klarifikasi/" title="Kabar resmi" width="300" height="400"></iframe>`,
    ),
  };
  site = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pages[request.url ?? ''] ?? '');
  });
  const port = await freePort();
  await new Promise<void>((resolve) => site.listen(port, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${port}`;
});

test.afterAll(() => void site.close());

test('a page of another origin shows the latest posts in its own colours and font', async ({ page }) => {
  await page.goto(`${origin}/`);
  const list = page.getByRole('region', { name: /^Kabar resmi KPU/ });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('listitem').first()).toContainText(
    /Kabar yang diperiksa: (SALAH|MENYESATKAN|BENAR|BELUM TERBUKTI)/,
  );
  const link = list.getByRole('link').first();
  await expect(link).toHaveAttribute('href', /^https:\/\/[^/]+\/klarifikasi\//);
  await expect(link).toHaveCSS('color', 'rgb(245, 239, 223)');
  await expect(link).toHaveCSS('font-family', 'serif');
  await expect(page.getByRole('link', { name: 'Kabar resmi KPU', exact: true })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('it follows its attributes', async ({ page }) => {
  await page.goto(`${origin}/`);
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await page.locator('suluh-widget').evaluate((element) => element.setAttribute('jenis', 'pengumuman'));
  await expect(page.getByRole('listitem').first()).toContainText('Pengumuman');
});

test('with the hub down it shows what it had; where it never had anything, the page keeps its own link', async ({
  page,
}) => {
  await page.goto(`${origin}/`);
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await page.route('**/widget/data/**', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('link', { name: 'Kabar resmi KPU', exact: true })).toBeVisible();
  await page.route('**/widget/suluh.js', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('link', { name: 'Kabar resmi KPU', exact: true })).toBeVisible();
});

test('an answer that is no data, or kept data that leads elsewhere, harms nothing', async ({
  page,
  baseURL,
}) => {
  await page.route('**/widget/data/**', (route) =>
    route.fulfill({ body: '<html>502</html>', headers: { 'access-control-allow-origin': '*' } }),
  );
  await page.goto(`${origin}/`);
  await expect(page.getByRole('link', { name: 'Kabar resmi KPU', exact: true })).toBeVisible();
  await page.evaluate((hub) => {
    const item = { title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', date: '', label: '' };
    const data = { v: 1, office: 'KPU', url: hub, items: [item] };
    localStorage.setItem(`suluh-widget ${hub}/widget/data/klarifikasi.json`, JSON.stringify(data));
  }, baseURL);
  await page.reload();
  const link = page.getByRole('listitem').getByRole('link');
  await expect(link).toHaveText('<img src=x onerror=alert(1)>');
  await expect(link).toHaveAttribute('href', /^http:\/\/127/);
});

test('the frame stands in a page of another origin, without script', async ({ page }) => {
  await page.goto(`${origin}/bingkai`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('listitem')).toHaveCount(5);
  await expect(frame.getByRole('link').first()).toHaveAttribute('target', '_blank');
});
