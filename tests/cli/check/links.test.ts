import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { askLinks } from '#src/cli/check/ask-links.ts';
import { linkReport } from '#src/cli/check/links.ts';
import { outgoingLinks } from '#src/content/links.ts';
import { readContent } from '#src/content/read.ts';
import { hub } from '../../content/hub.ts';

/** A site on this computer that answers as `answers` says ("HEAD /a"), 404 otherwise, and keeps what it was asked. */
async function site(answers: Record<string, number | 'never'>) {
  const asked: string[] = [];
  let most = 0;
  let open = 0;
  const server = createServer((request, response) => {
    const key = `${request.method} ${request.url}`;
    asked.push(key);
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const status = answers[key] ?? answers[`* ${request.url}`] ?? 404;
    if (status === 'never') return;
    response.writeHead(status, status === 302 ? { location: '/baik' } : {});
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, asked, most: () => most };
}

test('tells dead links from living ones, and from those that nobody can know', async () => {
  const { base, asked, most } = await site({
    '* /baik': 200,
    '* /pindah': 302,
    '* /sibuk': 503,
    '* /mesin': 403,
    'HEAD /hanya-get': 405,
    'GET /hanya-get': 200,
    '* /diam': 'never',
  });
  const paths = ['/baik', '/diam', '/hanya-get', '/hilang', '/mesin', '/pindah', '/sibuk'];
  const answers = await askLinks(
    paths.map((path) => base + path),
    { timeout: 400, progress: () => {} },
  );
  expect(answers.map(({ address, state }) => `${address.slice(base.length)} ${state}`)).toEqual([
    '/baik alive',
    '/diam unknown',
    '/hanya-get alive',
    '/hilang dead',
    '/mesin unknown',
    '/pindah alive',
    '/sibuk unknown',
  ]);
  expect(asked.filter((key) => key.endsWith('/hilang'))).toEqual(['HEAD /hilang', 'GET /hilang']);
  expect(most()).toBe(1);
});

test('a name that nobody has is dead, a refused connection is not known', async () => {
  const { base } = await site({});
  const closed = base.replace(/\d+$/, '9');
  const answers = await askLinks(['http://tidak-ada.invalid/', `${closed}/`], {
    timeout: 2000,
    progress: () => {},
  });
  const states = new Map(answers.map(({ address, state }) => [address, state]));
  expect(states.get(`${closed}/`)).toBe('unknown');
  // Without network even a name that cannot exist is only unknown.
  expect(['dead', 'unknown']).toContain(states.get('http://tidak-ada.invalid/'));
});

test('the report names the files, dead links first', () => {
  const answers = [
    { address: 'http://a.id/1', state: 'unknown', reason: 'situs tidak menjawab', https: true },
    { address: 'https://b.id/', state: 'dead', reason: 'halaman tidak ada (404)', https: false },
    { address: 'https://c.id/', state: 'alive', reason: '', https: false },
  ] as const;
  const files = new Map([
    ['https://b.id/', ['faq/a.md', 'faq/b.md']],
    ['http://a.id/1', ['faq/c.md']],
  ]);
  expect(linkReport([...answers], files)).toEqual([
    expect.stringMatching(/^Mati: https:\/\/b\.id\/: halaman tidak ada \(404\).*\(faq\/a\.md, faq\/b\.md\)$/),
    expect.stringMatching(/^Belum pasti: http:\/\/a\.id\/1: situs tidak menjawab.*\(faq\/c\.md\)$/),
    expect.stringMatching(/^Pakai https: https:\/\/a\.id\/1 juga terbuka/),
    '3 tautan diperiksa: 1 mati, 1 belum pasti.',
  ]);
});

test('every link that readers can follow is collected once, but never where a hoax leads', async () => {
  const { dir, change, append } = await hub();
  await append(
    'announcements/2026-01-06-data-pemilih.md',
    '\n[x](https://a.example.com/1#b) https://a.example.com/1\n',
  );
  await change(
    'clarifications/2026-01-07-surat-suara.md',
    'verdict:',
    'claimUrl: https://penipu.example.com/\nverdict:',
  );
  const { content } = await readContent(dir);
  if (!content) throw new Error('the hub is not sound');
  const links = outgoingLinks(content);
  expect(links.get('https://a.example.com/1')).toEqual(['announcements/2026-01-06-data-pemilih.md']);
  expect([...links.keys()].filter((address) => address.includes('penipu'))).toEqual([]);
  expect([...links.keys()].some((address) => address.startsWith(content.office.site))).toBe(false);
});
