import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { CardContent } from '#src/cards/card-content.ts';
import { checkPicture } from '#src/register/checker/check.ts';
import { pixelsOf } from '#src/register/references/make-reference.ts';
import { contentOf } from '../../cards/drawing.ts';
import { openShelf, openStudio } from '../../eval/cards/studio.ts';
import { clarificationPost } from '../../fixtures/posts/base.ts';

const host = 'kab-kampar.kpu.go.id';
const studio = await openStudio();
const content = contentOf(clarificationPost('2019-01-03-kontainer'), 'instagram');
const card = await studio.draw(content, 'instagram');
const shelf = openShelf();
await shelf.add(content.code, host, card);

test('a card that a messenger has shrunk and recompressed matches', async () => {
  const sent = await sharp(card).resize({ width: 720 }).jpeg({ quality: 60 }).toBuffer();
  expect(await checkPicture(await pixelsOf(sent), host, shelf)).toMatchObject({
    kind: 'compared',
    code: content.code,
    finding: 'cocok',
    against: 540,
  });
});

test('one changed number is found, and where it stands', async () => {
  const forged: CardContent = {
    ...content,
    subject: {
      template: 'clarification',
      verdict: 'salah',
      claim: 'Ada 7 kontainer berisi 10 juta surat suara yang sudah tercoblos di Tanjung Priok',
    },
  };
  const sent = await sharp(await studio.draw(forged, 'instagram'))
    .resize({ width: 720 })
    .jpeg({ quality: 60 })
    .toBuffer();
  const outcome = await checkPicture(await pixelsOf(sent), host, shelf);
  expect(outcome).toMatchObject({ kind: 'compared', finding: 'diubah' });
  if (outcome.kind !== 'compared') return;
  const place = outcome.measurement?.places[0];
  // The rest of its line moves with a number that became narrower.
  expect(place?.width).toBeLessThan(0.5);
  expect(place?.height).toBeLessThan(0.1);
});

test('a cropped card matches as far as it is seen', async () => {
  const cut = await sharp(card)
    .extract({ left: 0, top: 200, width: 1080, height: 1150 })
    .jpeg({ quality: 70 })
    .toBuffer();
  expect(await checkPicture(await pixelsOf(cut), host, shelf)).toMatchObject({ finding: 'terpotong' });
});

test('its QR code on another picture does not make that a card', async () => {
  const qr = await sharp(card).extract({ left: 790, top: 1030, width: 220, height: 230 }).png().toBuffer();
  const other = await sharp({ create: { width: 1080, height: 1350, channels: 3, background: '#e8f0ff' } })
    .composite([{ input: qr, left: 800, top: 1040 }])
    .jpeg()
    .toBuffer();
  expect(await checkPicture(await pixelsOf(other), host, shelf)).toMatchObject({ finding: 'bukan' });
});

test('without a code, with a foreign one and with an unknown one it says so', async () => {
  const empty = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  expect(await checkPicture(await pixelsOf(empty), host, shelf)).toEqual({ kind: 'no-code' });
  expect(await checkPicture(await pixelsOf(card), 'kpu-lain.example', shelf)).toEqual({
    kind: 'foreign',
    host,
  });
  expect(await checkPicture(await pixelsOf(card), host, openShelf())).toEqual({
    kind: 'unknown',
    code: content.code,
  });
});
