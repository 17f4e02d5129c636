import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { openLightPictures } from '#src/build/render/light-pictures.ts';

const injected = '<meta http-equiv=refresh content=0;url=//jahat.example>';

test('what stands in the description of a picture stays there, whatever its signs', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-gambar-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(join(dir, 'media'));
  await sharp({ create: { width: 8, height: 4, channels: 3, background: '#700' } }).toFile(
    join(dir, 'media/foto.jpg'),
  );
  const lighten = await openLightPictures(dir, join(dir, 'cache'), []);
  const alt = `Usia > 17 &quot;tahun&quot; ${injected}`;
  const page = await lighten(
    `<main data-light-pictures><p title="it's <img a > b"></p><img src="/media/foto.jpg" alt="${alt}" width="8"><p>Akhir</p></main>`,
  );
  expect(page).toContain(`<img src="/media/foto.jpg" alt="${alt}" width="8" height="4" loading="lazy"`);
  expect(page.replaceAll(/"[^"]*"/g, '""')).not.toContain('<meta');
  expect(page).toMatch(/<\/light-picture><p>Akhir<\/p><\/main>$/);
});
