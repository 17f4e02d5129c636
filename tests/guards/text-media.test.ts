import { expect, test } from 'vitest';
import { mediaInText } from '#src/guards/text-media.ts';

test('finds the files that a text names, with their lines', () => {
  const body = '![Foto](media/foto.jpg)\n\n[Berita](media/berita.pdf) dan [data][d]\n\n[d]: media/data.csv';
  expect(mediaInText(body, 10)).toEqual([
    { media: 'media/foto.jpg', line: 10 },
    { media: 'media/berita.pdf', line: 12 },
    { media: 'media/data.csv', line: 14 },
  ]);
});

test('passes over code, other addresses and bare words', () => {
  expect(
    mediaInText('`![a](media/a.jpg)` [x](/media/b.jpg) media/c.jpg [y](https://x.y/media/d.jpg)', 1),
  ).toEqual([]);
});
