import { expect, test } from 'vitest';
import { checkFile } from '#src/cli/serve/check-file.ts';
import { readContent } from '#src/content/read.ts';
import { hub } from './hub.ts';

const announcement = 'announcements/2026-01-06-data-pemilih.md';
const link = '\n\nLihat [berita](http://berita.example.com/1).\n';

test('a warning is told with its rule, and does not keep the content from being published', async () => {
  const { dir, append } = await hub();
  await append(announcement, link);
  const { content, problems, warnings } = await readContent(dir);
  expect(problems).toEqual([]);
  expect(content).toBeDefined();
  expect(warnings).toMatchObject([
    { file: announcement, line: 14, field: 'isi', level: 'warn', rule: 'tautan-http' },
  ]);
});

test('an editor releases a warning with a reason that stays in the file', async () => {
  const { dir, append, change } = await hub();
  await append(announcement, link);
  await change(
    announcement,
    'sample: true',
    'released:\n  - rule: tautan-http\n    reason: Situs itu belum memakai https.\nsample: true',
  );
  const { content, warnings } = await readContent(dir);
  expect(warnings).toEqual([]);
  const post = content?.posts.find(({ file }) => file === announcement);
  expect(post?.released).toEqual([{ rule: 'tautan-http', reason: 'Situs itu belum memakai https.' }]);
});

test('a release without a reason is refused, and errors cannot be released', async () => {
  const { change, problems } = await hub();
  await change(announcement, 'sample: true', 'released:\n  - rule: tautan-http\nsample: true');
  expect(await problems()).toMatchObject([{ field: 'released[1].reason' }]);
  await change(announcement, 'rule: tautan-http', 'rule: situs-tiruan\n    reason: Memang itu alamatnya.');
  await change(
    announcement,
    'sample: true',
    'sources: [{ title: Situs, url: "https://kpu-go.id" }]\nsample: true',
  );
  expect(await problems()).toMatchObject([{ field: 'sources[1].url' }]);
});

test('a draft is not warned of', async () => {
  const { dir, append, change } = await hub();
  await append(announcement, link);
  await change(announcement, 'sample: true', 'sample: true\ndraft: true');
  expect((await readContent(dir)).warnings).toEqual([]);
});

test('figures that the recapitulation does not know are warned of where they stand', async () => {
  const { dir, append, change } = await hub();
  await change(announcement, 'summary:', 'summary: Ada 6.510 pemilih di sini menurut rekapitulasi. #');
  await append(announcement, '\n\nSatu.\n\nKini 600 pemilih, 300 laki-laki, dan laki-laki 1.300.\n');
  expect((await readContent(dir)).warnings).toMatchObject([
    { line: 3, field: 'summary', rule: 'angka-dpb', message: expect.stringContaining('6.510') },
    { line: 16, field: 'isi', rule: 'angka-dpb', message: expect.stringContaining('1.300') },
  ]);
});

test('the desk refuses a warning until it is released, and tells how', async () => {
  const { dir, append, change } = await hub();
  await append(announcement, link);
  await expect(checkFile(dir, announcement, dir)).rejects.toThrow(/Peringatan yang dilepas.*tautan-http/);
  await change(
    announcement,
    'sample: true',
    'released: [{ rule: tautan-http, reason: Situs itu belum memakai https. }]\nsample: true',
  );
  await expect(checkFile(dir, announcement, dir)).resolves.toBeUndefined();
});

test('the desk holds figures against the recapitulations that are there', async () => {
  const { dir, change } = await hub();
  await change(announcement, 'summary:', 'summary: Ada 6.510 pemilih di sini menurut rekapitulasi. #');
  await expect(checkFile(dir, announcement, dir)).rejects.toThrow(/6\.510/);
});

test('the content of this hub gives no warning', async () => {
  expect((await readContent('content')).warnings).toEqual([]);
});

test('an invisible character hides none of the other findings of its file', async () => {
  const { append, change, problems } = await hub();
  await change(announcement, 'summary:', 'singkatan: x\u000by\nsummary:');
  await append(announcement, '\n\nLihat\u0000 [ini](javascript:x()) dan [itu](https://kpu-go.id).\n');
  expect((await problems()).map(({ line, message }) => [line, message])).toEqual([
    [3, expect.stringContaining('singkatan')],
    [3, expect.stringContaining('U+000B')],
    [15, expect.stringContaining('U+0000')],
    [15, expect.stringContaining('javascript:')],
    [15, expect.stringContaining('kpu-go.id')],
  ]);
});
