import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { copyMedia } from '#src/content/copy-media.ts';
import { agendaPost, office } from '../fixtures/posts/base.ts';

test.each(['jpg', 'png', 'webp', 'avif'] as const)(
  'a %s that editors upload is published without the place where it was taken',
  async (type) => {
    const dir = await mkdtemp(join(tmpdir(), 'suluh-media-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    await mkdir(join(dir, 'in/media'), { recursive: true });
    const taken = sharp({ create: { width: 64, height: 32, channels: 3, background: '#336699' } })
      .withExif({
        IFD0: { Make: 'Ponsel Petugas' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '0/1 20/1 30/1' },
      })
      .withMetadata({ orientation: 6 });
    const name = `media/foto.${type}`;
    await taken.toFile(join(dir, 'in', name));
    expect((await readFile(join(dir, 'in', name))).toString('latin1')).toContain('Ponsel Petugas');

    const attachments = [{ file: name, title: 'Foto asli' }];
    const post = agendaPost('rapat', { cover: { src: name, alt: 'Rapat di aula' }, attachments });
    await copyMedia(join(dir, 'in'), join(dir, 'out'), [post], office);

    const published = join(dir, 'out', name);
    expect((await readFile(published)).toString('latin1')).not.toContain('Ponsel Petugas');
    const { exif, width, height, orientation = 1 } = await sharp(published).metadata();
    expect({ exif, width, height, orientation }).toEqual({
      exif: undefined,
      width: 32,
      height: 64,
      orientation: 1,
    });
  },
);

test('a picture without notes and a document are published bit by bit, as the register knows them', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-media-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(join(dir, 'in/media'), { recursive: true });
  const picture = sharp({ create: { width: 64, height: 32, channels: 3, background: '#336699' } });
  await picture.jpeg().toFile(join(dir, 'in/media/foto.jpg'));
  await writeFile(join(dir, 'in/media/surat.pdf'), '%PDF-1.7');
  const names = ['media/foto.jpg', 'media/surat.pdf'];
  const attachments = names.map((file) => ({ file, title: file }));
  await copyMedia(join(dir, 'in'), join(dir, 'out'), [agendaPost('rapat', { attachments })], office);
  for (const name of names)
    expect(await readFile(join(dir, 'out', name))).toEqual(await readFile(join(dir, 'in', name)));
});

test('what a phone has put behind a picture, place and owner among it, is not published', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-media-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(join(dir, 'in/media'), { recursive: true });
  const plain = sharp({ create: { width: 64, height: 32, channels: 3, background: '#336699' } }).jpeg();
  const second = plain.clone().withExif({ IFD0: { Make: 'Ponsel Petugas' } });
  const file = join(dir, 'in/media/foto.jpg');
  await writeFile(file, Buffer.concat([await plain.toBuffer(), await second.toBuffer()]));
  const attachments = [{ file: 'media/foto.jpg', title: 'Foto' }];
  await copyMedia(join(dir, 'in'), join(dir, 'out'), [agendaPost('rapat', { attachments })], office);
  const published = await readFile(join(dir, 'out/media/foto.jpg'), 'latin1');
  expect(published).not.toContain('Ponsel Petugas');
});
