import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '#src/cli/test/free-port.ts';

// Two pages at a time on two cores; nothing here is timed, but on a busy machine the audits take long.
test.describe.configure({ mode: 'parallel' });

/** The kinds of page that differ most; axe looks at all others as well (every-kind.spec.ts). A post is reached through its list, so that the tests hold for any content. */
const pages = {
  home: '/',
  clarification: { list: '/klarifikasi/' },
  'voter data': '/dpb/',
  search: '/cari/',
  check: '/cek/',
  'text edition': '/teks/',
} satisfies Record<string, string | { list: string }>;

for (const [name, where] of Object.entries(pages))
  test(`${name}: Lighthouse gives 100 for accessibility, best practices and SEO`, async ({
    request,
    baseURL,
  }) => {
    const path =
      typeof where === 'string' ? where : firstPost(await (await request.get(where.list)).text(), where.list);
    const port = await freePort();
    const browser = await chromium.launch({
      ...test.info().project.use.launchOptions,
      args: [...(test.info().project.use.launchOptions?.args ?? []), `--remote-debugging-port=${port}`],
    });
    try {
      const result = await lighthouse(`${baseURL}${path}`, {
        port,
        onlyCategories: ['accessibility', 'best-practices', 'seo'],
        // Search results and other pages that no search engine lists say so; that is no fault.
        skipAudits: path === '/cari/' ? ['is-crawlable'] : null,
        throttlingMethod: 'provided',
        logLevel: 'error',
      });
      if (!result) throw new Error('Lighthouse gave no result');
      const { categories, audits } = result.lhr;
      const faults = Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${id}: ${audits[id]?.title}`),
      );
      expect(faults).toEqual([]);
      expect(Object.values(categories).map(({ id, score }) => [id, score])).toEqual([
        ['accessibility', 1],
        ['best-practices', 1],
        ['seo', 1],
      ]);
    } finally {
      await browser.close();
    }
  });

/** Address of the first post of a list. */
function firstPost(html: string, list: string): string {
  const [path] =
    new RegExp(`${list}\\d{4}-[^"]+|${list}[a-z][^"/]+/`).exec(html.slice(html.indexOf('<main'))) ?? [];
  if (!path) throw new Error(`${list} lists no post`);
  return path;
}
