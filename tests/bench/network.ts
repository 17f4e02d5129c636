import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumPath } from '#src/cli/test/chromium.ts';
import { freePort } from '#src/cli/test/free-port.ts';
import { compressingServer } from './compressing-server.ts';
import { measured } from './process.ts';
import { type Line, number, printTable } from './table.ts';

/** Lines as Chromium emulates them: round trip in milliseconds, bits a second. Slow 3G is the preset of Chrome's DevTools. */
const lines = {
  '2G': { latency: 800, bits: 35_000 },
  '3G lambat': { latency: 400, bits: 400_000 },
} as const;

/** What a post is readable within on 2G, in milliseconds, and what it may cost in bytes. */
const target = { readable: 3_500, bytes: 10_000 };

/**
 * The median mobile home page: HTTP Archive, crawl of October 2024, told in the Web Almanac 2024, chapter Page Weight
 * (https://almanac.httparchive.org/en/2024/page-weight).
 */
const medianPage = { bytes: 2_311_000, requests: 66 };

/** Further kinds of page, which Lighthouse judges too. */
const otherKinds = {
  'Daftar klarifikasi': '/klarifikasi/',
  'Daftar agenda': '/agenda/',
  'Data pemilih': '/dpb/',
  Kecamatan: '/kecamatan/',
  Langkah: '/langkah/',
  Arsip: '/arsip/',
  'Data terbuka': '/data/',
};

/** Loads home, post, search and check in Chromium on slow lines and without any, beside a plain text of the same post. */
export async function benchNetwork(dir: string, contentDir: string): Promise<void> {
  const site = join(dir, 'site');
  // With the cards that are drawn already: the lines are measured, not the build.
  await measured(['src/cli/build.ts'], { CONTENT_DIR: contentDir, OUT_DIR: site });
  const list = readFileSync(join(site, 'klarifikasi/index.html'), 'utf8');
  const [post = '/klarifikasi/'] = /\/klarifikasi\/\d{4}-[^"/]+\//.exec(list) ?? [];
  writeFileSync(
    join(site, 'lantai.txt'),
    plainText(readFileSync(join(site, 'teks', post, 'index.html'), 'utf8')),
  );
  const pages = {
    Beranda: '/',
    Tulisan: post,
    'Tulisan, edisi teks': `/teks${post}`,
    'Tulisan, teks polos': '/lantai.txt',
    Cari: '/cari/?q=kontainer',
    'Cek pesan': '/cek/',
  };
  const port = await freePort();
  const server = await compressingServer(site);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--remote-debugging-port=${port}`],
  });
  try {
    for (const [name, line] of Object.entries(lines)) {
      const rows: Line[] = [];
      for (const [what, path] of Object.entries(pages)) {
        const load = await onLine(browser, server.url + path, line);
        const isPost = name === '2G' && path === post;
        const row = { what, measured: tell(load) };
        rows.push(
          isPost
            ? {
                ...row,
                target: `<= ${number(target.readable / 1_000, 1)} s, <= ${number(target.bytes / 1_000)} kB`,
                met: load.readable <= target.readable && load.page <= target.bytes,
              }
            : row,
        );
      }
      printTable(
        `Jaringan ${name}: ${line.latency} ms, ${number(line.bits / 1_000)} kbit/s (jabat tangan TCP dan TLS belum termasuk: dua kali pulang-pergi)`,
        [...rows, medianOn(line)],
      );
    }
    printTable('Lighthouse, ponsel', await performanceOf(port, server.url, { ...pages, ...otherKinds }));
    const saved = [pages.Beranda, post, pages.Cari, pages['Cek pesan']];
    printTable('Tanpa jaringan, dari salinan di ponsel', await withoutLine(browser, server, saved));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function onLine(
  browser: Browser,
  url: string,
  { latency, bits }: { latency: number; bits: number },
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  // Chromium's emulation slows the line but does not tell pages of it, as a phone on that line does.
  await page.addInitScript(
    (effectiveType) => Object.defineProperty(navigator, 'connection', { value: { effectiveType } }),
    bits < 100_000 ? '2g' : '3g',
  );
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const bytes = bits / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
    connectionType: 'cellular2g',
  });
  const load = { bytes: 0, requests: 0 };
  session.on('Network.requestWillBeSent', () => load.requests++);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (load.bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const times = await timesOf(page);
  await context.close();
  return { ...load, ...times };
}

/** Saves the copy on a good line, then takes the server away. */
async function withoutLine(
  browser: Browser,
  server: { url: string; close: () => Promise<void> },
  paths: string[],
): Promise<Line[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/luring/`);
  await page.getByRole('button', { name: /Simpan/ }).click();
  await page.getByText('Tersimpan di ponsel ini').waitFor();
  await server.close();
  const rows: Line[] = [];
  for (const path of paths) {
    await page.goto(server.url + path);
    const { paint } = await timesOf(page);
    rows.push({ what: path, measured: `tampil ${seconds(paint)}` });
  }
  await context.close();
  return rows;
}

async function performanceOf(port: number, url: string, pages: Record<string, string>): Promise<Line[]> {
  const rows: Line[] = [];
  // A plain text is no page that Lighthouse can judge.
  for (const [what, path] of Object.entries(pages).filter(([, one]) => !one.endsWith('.txt'))) {
    const result = await lighthouse(url + path, { port, onlyCategories: ['performance'], logLevel: 'error' });
    const score = Math.round((result?.lhr.categories['performance']?.score ?? Number.NaN) * 100);
    const told = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((id) => {
      const audit = result?.lhr.audits[id];
      return audit?.displayValue ?? audit?.errorMessage;
    });
    rows.push({
      what,
      measured: `kinerja ${score}: LCP ${told[0]}, TBT ${told[1]}, CLS ${told[2]}`,
      target: '100',
      met: score === 100,
    });
  }
  return rows;
}

async function timesOf(page: Page): Promise<Pick<Load, 'paint' | 'readable' | 'page'>> {
  // A page from the phone itself is loaded before it is painted.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      paint: paint?.startTime ?? Number.NaN,
      readable: navigation?.responseEnd ?? Number.NaN,
      page: navigation?.encodedBodySize ?? Number.NaN,
    };
  });
}

function medianOn({ latency, bits }: { latency: number; bits: number }): Line {
  const least = latency + (medianPage.bytes * 8_000) / bits;
  return {
    what: 'Median halaman ponsel, HTTP Archive, Oktober 2024',
    measured: `${number(medianPage.bytes / 1_000)} kB, ${medianPage.requests} permintaan; di jaringan ini paling cepat ${seconds(least)} (dihitung)`,
  };
}

function tell({ paint, readable, bytes, requests, page }: Load): string {
  return `tampil ${seconds(paint)}, seluruh teks ${seconds(readable)}; halaman ${number(page / 1_000, 1)} kB, semua ${number(bytes / 1_000, 1)} kB, ${requests} permintaan`;
}

function seconds(milliseconds: number): string {
  return `${number(milliseconds / 1_000, 1)} s`;
}

function plainText(html: string): string {
  return html
    .replace(/[\s\S]*<main[^>]*>|<\/main>[\s\S]*/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

interface Load {
  /** First contentful paint, and the end of the page itself, in milliseconds. */
  paint: number;
  readable: number;
  /** Compressed bytes of the page, and of everything that was loaded, headers included. */
  page: number;
  bytes: number;
  requests: number;
}
