import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { chromiumPath } from '#src/cli/test/chromium.ts';
import type { CardRecord } from '#src/domain/card-record.ts';
import { photographed, pictureOf, spoilt } from '../eval/cards/raster.ts';
import { compressingServer } from './compressing-server.ts';
import { measured } from './process.ts';
import { number, printTable } from './table.ts';

/** Of a phone four times slower than this machine: milliseconds, bytes of memory, bytes of compressed script. */
const targets = { first: 1200, memory: 150_000_000, script: 25_000 };
const slowdown = 4;
/** How often each picture is checked. */
const rounds = 5;

/**
 * Times the check of a photograph of 12 megapixels in Chromium slowed down four times, and what it holds in memory at most. Slowing down reaches only a
 * page's own thread, so the script of the worker is run there; the browser decodes pictures on other threads, at full speed.
 */
export async function benchCheck(dir: string, contentDir: string): Promise<void> {
  const site = join(dir, 'site');
  if (!existsSync(site))
    await measured(['src/cli/build.ts'], {
      CONTENT_DIR: contentDir,
      OUT_DIR: site,
      SULUH_WORK: join(dir, 'work'),
    });
  const card = readFileSync(join(site, instagramCard(site)));
  const photo = await photograph(card);
  const message = await sharp(card).resize({ width: 1024 }).jpeg({ quality: 60 }).toBuffer();
  const server = await compressingServer(site);
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const script = workerOf(site);
    const open = () => openPage(browser, server.url, script);
    const sent = await checked(open, message);
    const photographedOne = await checked(open, photo);
    const memory = await peakOf(browser, await open(), photo);
    printTable(`Cek kartu, prosesor ${slowdown} kali lebih lambat`, [
      time(`foto ${await megapixels(photo)} megapiksel (${photographedOne.answer})`, photographedOne.time),
      time(`gambar dari pesan, lebar 1024 (${sent.answer})`, sent.time),
      {
        what: 'memori paling banyak selama memeriksa foto itu',
        measured: Number.isNaN(memory) ? 'tidak terukur' : `${number(memory / 1e6)} MB`,
        target: `<= ${number(targets.memory / 1e6)} MB`,
        met: memory <= targets.memory,
      },
      scriptLine(site, script),
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Path within the site of the first clarification's card for Instagram. */
function instagramCard(site: string): string {
  for (const name of globSync('C/*.acuan.json', { cwd: site }).sort()) {
    const { outlet, post, files }: CardRecord = JSON.parse(
      readFileSync(join(site, name.replace('.acuan', '')), 'utf8'),
    );
    const path = files[0]?.path;
    if (path && outlet === 'instagram' && post.kind === 'clarification') return path;
  }
  throw new Error('Tidak ada kartu klarifikasi untuk Instagram di situs yang diukur.');
}

/** A print on a table, as a phone's camera of 12 megapixels takes it. */
async function photograph(card: Buffer): Promise<Buffer> {
  const seen = await photographed(card, {
    width: 3100,
    corners: [
      { x: 0.12, y: 0.1 },
      { x: 0.9, y: 0.06 },
      { x: 0.95, y: 0.95 },
      { x: 0.05, y: 0.92 },
    ],
    bulge: 0.01,
    ground: 60,
  });
  return pictureOf(spoilt(seen, { light: 20, stripes: 0, noise: 5, seed: 7 }))
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** The worker's script: the one that asks for references. */
function workerOf(site: string): string {
  const scripts = globSync('_astro/worker-*.js', { cwd: site });
  const script = scripts.find((name) => readFileSync(join(site, name), 'utf8').includes('.acuan.json'));
  if (!script) throw new Error('Kode cek kartu tidak ada di situs yang diukur.');
  return script;
}

/** A page that has loaded the checker and not used it yet. */
async function openPage(browser: Browser, baseURL: string, script: string): Promise<Page> {
  const page = await browser.newPage({ baseURL });
  await page.goto('/cek/');
  await page.setContent('<input type="file">');
  await page.evaluate((address) => import(address), `/${script}`);
  return page;
}

/**
 * What the check answers, and its milliseconds on the slowed thread: the fewest of several, since whatever else the machine does only adds to them. Each
 * time it is the first check of a page, as for a reader, of which nothing is compiled yet.
 */
async function checked(open: () => Promise<Page>, picture: Buffer) {
  const times: number[] = [];
  let answer = '';
  for (let round = 0; round < rounds; round++) {
    const page = await open();
    const phone = await page.context().newCDPSession(page);
    await give(page, picture);
    await phone.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const [taken, found] = await ask(page);
    times.push(taken);
    answer = found;
    await page.close();
  }
  return { answer, time: Math.min(...times) };
}

async function give(page: Page, picture: Buffer): Promise<void> {
  await page.locator('input').setInputFiles({ name: 'kartu.jpg', mimeType: 'image/jpeg', buffer: picture });
}

function ask(page: Page): Promise<[number, string]> {
  return page.evaluate(async () => {
    const [file] = document.querySelector('input')?.files ?? [];
    const { port1, port2 } = new MessageChannel();
    const start = performance.now();
    const reply = await new Promise<{
      check?: { outcome: { finding?: string; kind: string } };
      problem?: string;
    }>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      postMessage({ file, host: 'kab-kampar.kpu.go.id' }, '*', [port2]);
    });
    const { outcome } = reply.check ?? {};
    return [performance.now() - start, outcome?.finding ?? outcome?.kind ?? reply.problem ?? ''];
  });
}

/**
 * Bytes that the page's process holds more at its highest point than before the check (VmHWM and VmRSS of /proc, with pictures that the browser decodes
 * and what waits for the garbage collector); NaN where the system does not tell.
 */
async function peakOf(browser: Browser, page: Page, picture: Buffer): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const collector = await page.context().newCDPSession(page);
  await give(page, picture);
  await collector.send('HeapProfiler.collectGarbage');
  try {
    const before = renderers.map((pid) => {
      // 5 sets the highest point back (proc_pid_clear_refs, Linux).
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
      return memoryLine(pid, 'VmRSS');
    });
    await ask(page);
    return Math.max(...renderers.map((pid, i) => memoryLine(pid, 'VmHWM') - (before[i] ?? 0)));
  } catch {
    return Number.NaN;
  }
}

function memoryLine(pid: number, name: string): number {
  const [, kilobytes] =
    new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

async function megapixels(picture: Buffer): Promise<string> {
  const { width, height } = await sharp(picture).metadata();
  return number((width * height) / 1e6);
}

function time(what: string, value: number) {
  return {
    what,
    measured: `${number(value)} ms`,
    target: `<= ${number(targets.first)} ms`,
    met: value <= targets.first,
  };
}

/** Everything that the first picture loads; a check may be compiled from nothing but JavaScript. */
function scriptLine(site: string, worker: string) {
  const scripts = [worker, ...globSync('_astro/card-check-{result,dom}.*.js', { cwd: site })];
  const texts = scripts.map((name) => readFileSync(join(site, name)));
  const bytes = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  const compiled = texts.some((text) => text.includes('WebAssembly'));
  return {
    what: `kode pemeriksa dan pembaca QR${compiled ? ', DENGAN WebAssembly' : ', tanpa WebAssembly'}`,
    measured: `${number(bytes / 1000, 1)} kB`,
    target: `<= ${number(targets.script / 1000)} kB`,
    met: bytes <= targets.script && !compiled,
  };
}
