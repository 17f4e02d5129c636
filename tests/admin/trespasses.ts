import type { Page } from '@playwright/test';

/** Fills up with what the desk must never do: ask another host for anything, break its policy (CSP), fail. */
export function trespassesOf(page: Page): string[] {
  const trespasses: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') trespasses.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) trespasses.push(message.text());
  });
  page.on('pageerror', (error) => trespasses.push(String(error)));
  return trespasses;
}
