import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { makeClaimIndex } from '#src/claims/make-claim-index.ts';
import { chromiumPath } from '#src/cli/test/chromium.ts';
import { readContent } from '#src/content/read.ts';
import { makeTitleIndex } from '#src/search/index/make-title-index.ts';
import { writeRegister } from '../eval/claims/register.ts';
import { openFullTextOf } from '../eval/search/pagefind-index.ts';
import { generateContent } from './generate.ts';
import { measured } from './process.ts';
import { number, printTable } from './table.ts';

/** Posts of a large archive, and claims of a large register. */
const [archive, register] = [10_000, 300];
/** What readers may have to download (bytes) and wait for on a phone four times slower than this machine (milliseconds). */
const targets = { firstAnswer: 15_000, fullText: 190_000, nextSearch: 60_000, search: 150, message: 20 };
const phone = { slowdown: 4, viewport: { width: 360, height: 740 } };

/** Weighs and times the search of 10,000 posts and the check of messages among 300 claims, in Chromium slowed down four times. */
export async function benchSearch(dir: string, contentDir: string): Promise<void> {
  const site = join(dir, 'site');
  if (!existsSync(site))
    await measured(['src/cli/build.ts'], {
      CONTENT_DIR: contentDir,
      OUT_DIR: site,
      SULUH_WORK: join(dir, 'work'),
    });
  await generateContent(join(dir, 'search-archive'), archive, contentDir);
  const large = await read(join(dir, 'search-archive'));
  const titles = makeTitleIndex(large.posts, large);
  const weight = await fullTextWeight(large.posts, join(dir, 'search-pagefind'));
  await writeRegister(join(dir, 'claim-register'), register, contentDir);
  const { posts, glossary } = await read(join(dir, 'claim-register'));
  const data = { '/cari/indeks.json': titles, '/cek/klarifikasi.json': makeClaimIndex(posts, glossary) };
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: phone.viewport, baseURL: 'http://suluh.test' });
    const sent = await serve(page, site, data);
    const search = await timeOf(
      page,
      sent,
      '/cari/',
      'search-page',
      await texts('search/everyday.json', 'q'),
    );
    const code = await fullTextCode(page, sent);
    const check = await checkTime(page, site, await texts('claims/messages.json', 'text'));
    printTable(
      `Pencarian ${number(archive)} tulisan dan cek pesan ${number(register)} klarifikasi, prosesor ${phone.slowdown} kali lebih lambat`,
      [
        bytes(
          'jawaban pertama: indeks judul dan kode pencarian (Brotli)',
          search.loaded,
          targets.firstAnswer,
        ),
        bytes('seluruh isi dan kodenya, pertama kali (Brotli)', weight.first + code, targets.fullText),
        bytes('seluruh isi, pencarian berikutnya (median)', weight.next, targets.nextSearch),
        milliseconds('pencarian sampai hasil tampil (median)', search.time, targets.search),
        milliseconds('perbandingan satu pesan (median)', check, targets.message),
      ],
    );
  } finally {
    await browser.close();
  }
}

async function read(dir: string) {
  const { content, problems } = await readContent(dir);
  if (!content) throw new Error(`Isi di ${dir} bermasalah: ${problems[0]?.message}`);
  return content;
}

/** Bytes that Pagefind asks for before and with the first search, and with each further one: its data as files, which it compresses itself. */
async function fullTextWeight(posts: Parameters<typeof openFullTextOf>[0], dir: string) {
  const fullText = await openFullTextOf(posts, dir);
  const real = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    asked.push(String(input instanceof Request ? input.url : input).replace(/^file:\/\/|\?.*$/g, ''));
    return real(input, init);
  };
  const size = (file: string) =>
    /\.(?:js|json)$/.test(file) ? brotliCompressSync(readFileSync(file)).length : statSync(file).size;
  const shown = 10;
  const weights: number[] = [];
  for (const words of [
    'pindah memilih',
    'surat suara',
    'rapat pleno',
    'pelantikan panitia',
    'lowongan petugas',
  ]) {
    const before = asked.length;
    const found = await fullText.search(words, {});
    await Promise.all(found.slice(0, shown).map((one) => one.load()));
    weights.push([...new Set(asked.slice(before))].reduce((sum, file) => sum + size(file), 0));
  }
  globalThis.fetch = real;
  const start = size(join(dir, 'pagefind.js'));
  const [first = 0, ...next] = weights;
  // The first search also loads the program and the list of all pages.
  const program = [...new Set(asked)].filter((file) => /wasm|\.pf_meta|-entry\.json/.test(file));
  const everyTime = median([first - program.reduce((sum, file) => sum + size(file), 0), ...next]);
  return { first: start + program.reduce((sum, file) => sum + size(file), 0) + everyTime, next: everyTime };
}

/** The built site from its folder, with other data in place of its own, as a reader with Save-Data gets it; gives the bytes that it sent so far. */
async function serve(page: Page, site: string, data: Record<string, unknown>): Promise<Sent> {
  const sent: Sent = { bytes: 0, code: 0 };
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }),
  );
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const body = pathname in data ? Buffer.from(JSON.stringify(data[pathname])) : await readFile(path);
    // As servers give it whose recipes are in src/deploy: publishing leaves a Brotli twin beside each file.
    const { length } = brotliCompressSync(body);
    sent.bytes += length;
    if (pathname.startsWith('/_astro/')) sent.code += length;
    return route.fulfill(pathname in data ? { json: data[pathname] } : { path });
  });
  return sent;
}

/** Bytes that the site has sent, and those of them that are its own scripts. */
interface Sent {
  bytes: number;
  code: number;
}

/** Bytes of our own scripts that come when a reader asks for the full text. */
async function fullTextCode(page: Page, sent: Sent): Promise<number> {
  await page.goto('/cari/?q=pemilih', { waitUntil: 'networkidle' });
  const before = sent.code;
  await page.getByRole('button', { name: 'Cari di seluruh isi' }).click();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  return sent.code - before;
}

/** Bytes that the first question loads, and the median milliseconds from pressing the button to the answer of the further ones on the slowed page. */
async function timeOf(page: Page, sent: Sent, path: string, element: string, asked: string[]) {
  await page.goto(path, { waitUntil: 'networkidle' });
  const before = sent.bytes;
  const ask = (text: string) =>
    page.evaluate(
      async ([name, words]) => {
        const form = document.querySelector<HTMLFormElement>(`${name} form`);
        const box = form?.querySelector<HTMLInputElement | HTMLTextAreaElement>('[type=search], textarea');
        const status = document.querySelector(`${name} [role=status]`);
        if (!form || !box || !status) throw new Error(`Bagian halaman tidak ada: ${name}`);
        box.value = words;
        const start = performance.now();
        form.requestSubmit();
        while (status.textContent?.endsWith('…')) await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - start;
      },
      [element, text] as const,
    );
  await ask(asked[0] ?? 'surat suara');
  const loaded = sent.bytes - before;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  const times: number[] = [];
  for (const text of asked) times.push(await ask(text));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { loaded, time: median(times) };
}

/** Median milliseconds of comparing a message on the slowed page, by the script that `/cek/` loads. */
async function checkTime(page: Page, site: string, messages: string[]): Promise<number> {
  const script = globSync('_astro/check.*.js', { cwd: site })[0];
  if (!script) throw new Error('Kode cek pesan tidak ada di situs yang diukur.');
  await page.goto('/cek/');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  const times = await page.evaluate(
    async ([address, list]) => {
      const [check] = Object.values(await import(address)) as [(text: string) => Promise<unknown>];
      await check('kontainer');
      const measured: number[] = [];
      for (const message of list) {
        const start = performance.now();
        await check(message);
        measured.push(performance.now() - start);
      }
      return measured;
    },
    [`/${script}`, messages] as const,
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return median(times);
}

async function texts(file: string, field: string): Promise<string[]> {
  const list = JSON.parse(await readFile(join(import.meta.dirname, '../eval', file), 'utf8')) as Record<
    string,
    string
  >[];
  return list.map((one) => one[field] ?? '');
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function bytes(what: string, value: number, target: number) {
  const kilobytes = (count: number) => `${number(count / 1000, 1)} kB`;
  return { what, measured: kilobytes(value), target: `<= ${kilobytes(target)}`, met: value <= target };
}

function milliseconds(what: string, value: number, target: number) {
  return { what, measured: `${number(value, 1)} ms`, target: `<= ${target} ms`, met: value <= target };
}
