import type { Page } from '@playwright/test';

/** Fills up with the texts that the desk on the own computer sends to be saved. */
export function savedTexts(page: Page): string[] {
  const saved: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && /persistEntry/.test(request.postData() ?? ''))
      saved.push(request.postDataJSON().params.dataFiles[0].raw);
  });
  return saved;
}
