import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeQR } from 'qr/decode.js';
import sharp, { type Sharp } from 'sharp';
import { encode } from 'uqr';
import { expect, onTestFinished, test } from 'vitest';
import { codeAddress } from '#src/domain/code-address.ts';
import { qrCode } from '#src/cards/look/qr.ts';
import { planFiles } from '#src/cards/plan.ts';
import { drawnOutlets } from '#src/cards/wanted.ts';
import { renderCards } from '#src/cards/render.ts';
import { cardSource } from '../../fixtures/posts/card-source.ts';
import { agendaPost, announcementPost, clarificationPost, faqPost } from '../../fixtures/posts/base.ts';

test('a host of 20 characters fits version 2 with its quiet zone: 33 modules', () => {
  expect(qrCode(codeAddress('kab-kampar.kpu.go.id', 'MZF1K7Q')).modules).toBe(33);
});

test('another encoder draws the same modules, whatever the mask', () => {
  const text = codeAddress('kab-kampar.kpu.go.id', 'MZF1K7Q');
  const others = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (mask) => encode(text, { ecc: 'M', border: 4, maskPattern: mask }).data,
  );
  const drawn = qrCode(text).tile(33).markup;
  expect(others.filter((data) => drawn.includes(data.flatMap(runs).join('')))).toHaveLength(1);
});

test('every card’s code leads to its address, also after a messenger has shrunk it to 720 px at quality 50', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-qr-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const posts = [
    agendaPost('2021-12-30-pleno', { sample: true }),
    announcementPost('2024-11-13-simulasi'),
    clarificationPost('2019-01-03-kontainer'),
    faqPost('cek-dpt'),
  ];
  const options = {
    cacheDir: join(dir, 'cache'),
    contentDir: dir,
    outDir: dir,
    progress: () => {},
    warn: () => {},
  };
  const cards = await renderCards(planFiles(posts, cardSource).cards, cardSource, options);
  expect(new Set(cards.map(({ outlet }) => outlet))).toEqual(new Set(drawnOutlets));
  for (const { code, path } of cards) {
    const file = join(dir, path);
    const address = `HTTPS://KAB-KAMPAR.KPU.GO.ID/C/${code}`;
    expect(await decoded(sharp(file)), path).toBe(address);
    const shrunk = await sharp(file).resize({ width: 720 }).jpeg({ quality: 50 }).toBuffer();
    expect(await decoded(sharp(shrunk)), `${path} shrunk`).toBe(address);
  }
});

/** The dark modules of a row as strokes. */
function runs(row: boolean[], y: number): string[] {
  const cells = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...cells.matchAll(/1+/g)].map(
    ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
  );
}

async function decoded(image: Sharp): Promise<string> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}
