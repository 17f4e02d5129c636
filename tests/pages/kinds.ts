import type { Page } from '@playwright/test';

/** Opens one page of each kind; posts are reached through their lists, so that the tests hold for any content. */
export const pages: Record<string, (page: Page) => Promise<unknown>> = {
  home: (page) => page.goto('/'),
  'agenda list': (page) => page.goto('/agenda/'),
  'agenda item': (page) => first(page, '/agenda/', 'article'),
  'announcement list': (page) => page.goto('/pengumuman/'),
  announcement: (page) => first(page, '/pengumuman/', 'li'),
  'clarification list': (page) => page.goto('/klarifikasi/'),
  // The verdict of one word that is longest.
  clarification: (page) => first(page, '/klarifikasi/', 'li:has(.misleading)'),
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

async function first(page: Page, list: string, entry: string, link = 'h2 a, h3 a'): Promise<void> {
  await page.goto(list);
  await page.getByRole('main').locator(entry).locator(link).first().click();
  await page.waitForURL((url) => url.pathname !== list);
}
