import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { encode } from 'uqr';
import type { CardRecord } from '../../../src/domain/card-record.ts';
import { violations } from '../../a11y/violations.ts';

const site = join(String(process.env['BROWSER_TEST_DIR']), 'site');
let card: Buffer;
let record: CardRecord;

test.beforeAll(async () => {
  for (const name of (await readdir(join(site, 'C'))).filter((file) => file.endsWith('.acuan.json')).sort()) {
    record = JSON.parse(await readFile(join(site, 'C', name.replace('.acuan', '')), 'utf8'));
    if (record.outlet === 'instagram' && record.post.kind === 'clarification') break;
  }
  card = await readFile(join(site, record.files[0]?.path ?? ''));
});

async function choose(
  page: Page,
  buffer: Buffer,
  name = 'gambar.jpg',
  mimeType = 'image/jpeg',
): Promise<void> {
  await page.locator('input[name=gambar]').setInputFiles({ name, mimeType, buffer });
}

/** Slides the genuine card over the forged one, by mouse and by keyboard: the changed place, at two thirds of the width, is seen as either has it. */
async function compareBySliding(page: Page): Promise<void> {
  await page.getByText('Bandingkan dengan menggeser').click();
  const slider = page.getByRole('slider', { name: /^Geser untuk membandingkan/ });
  await slider.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {};
  const seen = async () => {
    const picture = sharp(await page.locator('card-check .over').screenshot());
    const { width: wide } = await picture.metadata();
    const [left, top, size] = [705, 645, 50].map((length) => Math.round((length * wide) / 1080)) as [
      number,
      number,
      number,
    ];
    return (await picture.extract({ left, top, width: size, height: size }).raw().toBuffer()).toString('hex');
  };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.3, y + height / 2, { steps: 5 });
  const own = await seen();
  await page.mouse.move(x + width * 0.95, y + height / 2, { steps: 5 });
  const genuine = await seen();
  await page.mouse.up();
  expect(genuine).not.toBe(own);
  await slider.press('Home');
  expect(await seen()).toBe(own);
  await slider.press('End');
  expect(await seen()).toBe(genuine);
  await slider.press('ArrowLeft');
  await expect(slider).toHaveValue('99');
}

const verdict = (page: Page) => page.locator('card-check .verdict h3');
const sent = (width: number) => sharp(card).resize({ width }).jpeg({ quality: 60 }).toBuffer();

test.beforeEach(async ({ page }) => {
  await page.goto('/cek/');
});

test('tells a card that a messenger recompressed to match, with what holds of it today', async ({ page }) => {
  await choose(page, await sent(720));
  await expect(verdict(page)).toHaveText('Cocok');
  await expect(page.getByRole('heading', { name: /^Status sekarang/ })).toBeVisible();
  await expect(page.locator('card-check').getByText(record.post.title)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Kartu asli', exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('knows an untouched original by its hash', async ({ page }) => {
  await choose(page, card);
  await expect(page.getByText('tidak berubah satu bita pun')).toBeVisible();
});

test('shows where a card was changed, and prepares a report from which editors begin a clarification', async ({
  page,
}) => {
  // As on a site where editors sign in.
  await page.locator('card-check').evaluate((checker: HTMLElement) => {
    checker.dataset['desk'] = location.origin;
  });
  const piece = await sharp(card).extract({ left: 80, top: 60, width: 130, height: 60 }).png().toBuffer();
  const forged = await sharp(card)
    .composite([{ input: piece, left: 700, top: 640 }])
    .jpeg({ quality: 80 })
    .toBuffer();
  await choose(page, forged);
  await expect(verdict(page)).toHaveText('Diubah di sini');
  const change = page.locator('card-check ol li').first();
  await expect(change).toContainText('Berbeda di bagian kanan tengah kartu.');
  await expect(change.getByRole('img', { name: 'Di kartu asli' })).toBeVisible();
  await compareBySliding(page);
  await page.getByText('Laporkan gambar ini').click();
  await expect(page.getByLabel('Isi laporan')).toHaveValue(new RegExp(record.code));
  await expect(page.getByLabel('Isi laporan')).toHaveValue(
    /\/admin\/#\/collections\/clarifications\/new\?kabar=Beredar\+gambar.*&terlihat=\d{4}-\d\d-\d\d$/,
  );
});

test('warns of a QR code that leads elsewhere', async ({ page }) => {
  const { data, size } = encode('https://kpu-kampar.example/C/0000000', { ecc: 'M', border: 4 });
  const pixels = Buffer.from(data.flat().map((dark) => (dark ? 0 : 255)));
  const foreign = await sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(size * 10, size * 10, { kernel: 'nearest' })
    .png()
    .toBuffer();
  await choose(page, foreign);
  await expect(verdict(page)).toHaveText('QR ini bukan milik kami');
  await expect(page.locator('card-check')).toContainText('kpu-kampar.example');
});

test('tells that a card was cropped', async ({ page }) => {
  await choose(
    page,
    await sharp(card).extract({ left: 0, top: 230, width: 1080, height: 1120 }).jpeg().toBuffer(),
  );
  await expect(verdict(page)).toHaveText('Cocok, tetapi terpotong');
});

test('checks a photograph of 11 megapixels, and refuses what is larger than a phone can hold', async ({
  page,
}) => {
  await choose(page, await sharp(card).resize({ width: 3000 }).jpeg({ quality: 80 }).toBuffer());
  await expect(verdict(page)).toHaveText('Cocok');
  await page.locator('input[name=gambar]').evaluate((input: HTMLInputElement) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(41_000_000)], 'besar.jpg', { type: 'image/jpeg' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  });
  await expect(page.locator('card-check .state')).toContainText('terlalu besar');
  await expect(verdict(page)).toBeHidden();
});

for (const [name, head, says] of [
  ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'HEIC'],
  ['PDF', '%PDF-1.7\n', 'PDF'],
  ['video', '\0\0\0\x20ftypisom\0\0\0\0', 'video'],
  ['corrupt picture', '\xff\xd8\xff\xe0 rusak', 'tidak dapat dibuka'],
] as const)
  test(`says what to do with a ${name}`, async ({ page }) => {
    await choose(page, Buffer.from(head, 'latin1'));
    await expect(page.locator('card-check .state')).toContainText(says);
  });

test('looks at the first picture of a GIF, and says so', async ({ page }) => {
  await choose(page, await sharp(card).resize({ width: 800 }).gif().toBuffer(), 'kartu.gif', 'image/gif');
  await expect(verdict(page)).toBeVisible();
  await expect(page.locator('card-check')).toContainText('hanya gambar pertamanya');
});

test('compares by typed code and corners where the QR code was covered', async ({ page }) => {
  const cover = await sharp({ create: { width: 330, height: 330, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  await choose(
    page,
    await sharp(card)
      .composite([{ input: cover, left: 750, top: 980 }])
      .jpeg()
      .toBuffer(),
  );
  await expect(verdict(page)).toHaveText('QR tidak terbaca');
  const corner = page.getByRole('button', { name: /Sudut kiri atas/ });
  await corner.focus();
  await page.keyboard.press('ArrowRight');
  const code = page.locator('card-check .hand input');
  await code.fill('0000001');
  await page.getByRole('button', { name: 'Bandingkan' }).click();
  await expect(page.locator('card-check [role=alert]')).toContainText('salah ketik');
  await code.fill(record.code.toLowerCase());
  await page.getByRole('button', { name: 'Bandingkan' }).click();
  await expect(verdict(page)).toHaveText('Diubah di sini');
  await expect(page.locator('card-check ol li').first()).toContainText(
    'Berbeda di bagian kanan bawah kartu.',
  );
});

test('works without a line for a card that was checked before', async ({ page, context }) => {
  await choose(page, await sent(720));
  await expect(verdict(page)).toHaveText('Cocok');
  await context.setOffline(true);
  await choose(page, await sent(800));
  await expect(page.locator('card-check .state')).toHaveText('');
  await expect(verdict(page)).toHaveText('Cocok');
});

test('takes a picture that another app shared', async ({ page }) => {
  const shared = [...(await sent(720))];
  await page.evaluate(async (bytes) => {
    const cache = await caches.open('dibagikan');
    await cache.put(
      '/cek/gambar-dibagikan',
      new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/jpeg' } }),
    );
  }, shared);
  await page.goto('/cek/?dibagikan=1');
  await expect(verdict(page)).toHaveText('Cocok');
  expect(await page.evaluate(async () => caches.match('/cek/gambar-dibagikan'))).toBeUndefined();
});

test('loads the checker with the first picture only, at most 25 kB of compressed script, and sends nothing', async ({
  page,
}) => {
  // The programs for messages come when the page is whole.
  await page.waitForLoadState('networkidle');
  const scripts: Promise<Buffer>[] = [];
  const posted: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  page.on('request', (request) => {
    if (request.method() !== 'GET') posted.push(request.url());
  });
  await choose(page, await sent(720));
  await expect(verdict(page)).toHaveText('Cocok');
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  expect(scripts.length).toBeGreaterThan(1);
  expect(bytes).toBeLessThanOrEqual(25_000);
  expect(posted).toEqual([]);
});
