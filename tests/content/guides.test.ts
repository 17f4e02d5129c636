import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile } from '#src/cli/serve/check-file.ts';
import { readContent } from '#src/content/read.ts';
import { hub } from './hub.ts';

const file = 'guides/pindah-desa.yml';
const text = `title: Saya pindah desa, bagaimana?
summary: Ubah alamat di Dukcapil, lalu kabari kantor KPU.
order: 1
topics: [dpb]
updated: "2026-11-24"
steps:
  - title: Datangi Dukcapil
    text: Isi formulir di tempat.
    sample: true
    choices: [{ answer: Nama saya tidak ada, guide: nama-tidak-ada }]
`;

async function hubWithGuide(guide: string) {
  const { dir, write, ...rest } = await hub();
  await mkdir(join(dir, 'guides'));
  await write(file, guide);
  return { dir, write, ...rest };
}

test('a guide is read, and its answers have to lead to a guide that exists', async () => {
  const { dir, write, problems } = await hubWithGuide(text);
  expect(await problems()).toEqual([
    { file, line: 10, field: 'steps[1].choices[1].guide', message: expect.stringContaining('pindah-desa') },
  ]);
  await write('guides/nama-tidak-ada.yml', text.replace('guide: nama-tidak-ada', 'guide: pindah-desa'));
  const { content } = await readContent(dir);
  expect(content?.guides.map(({ id }) => id)).toEqual(['nama-tidak-ada', 'pindah-desa']);
});

test('a guide may not lead to a guide that is a draft, and is told so at the desk too', async () => {
  const { dir, write, problems } = await hubWithGuide(text);
  await write('guides/nama-tidak-ada.yml', 'title: Nama\ndraft: true\n');
  const message = expect.stringMatching(
    /"nama-tidak-ada" masih konsep.*content\/guides\/nama-tidak-ada\.yml/,
  );
  expect(await problems()).toEqual([{ file, line: 10, field: 'steps[1].choices[1].guide', message }]);
  await expect(checkFile(dir, file, dir)).rejects.toThrow(/masih konsep/);
});

test('an unknown topic, and a step without source, are told with their lines', async () => {
  const { problems } = await hubWithGuide(
    text.replace('[dpb]', '[cuaca]').replace('guide: nama-tidak-ada', 'guide: pindah-desa'),
  );
  expect(await problems()).toMatchObject([{ file, line: 4, field: 'topics[1]' }]);
  const unfounded = await hubWithGuide(text.replace('    sample: true\n', ''));
  expect(await unfounded.problems()).toMatchObject([
    { line: 7, field: 'steps[1]', message: expect.stringContaining('belum bersumber') },
  ]);
});

test('guides pass the rules for texts, in the check and at the desk', async () => {
  const { dir, problems } = await hubWithGuide(
    text
      .replace('guide: nama-tidak-ada', 'guide: pindah-desa')
      .replace('di tempat.', 'di tempat, Senin, 30 Juni 2021.'),
  );
  expect(await problems()).toMatchObject([{ line: 8, field: 'steps[1].text' }]);
  await expect(checkFile(dir, file, dir)).rejects.toThrow(/hari Rabu/);
});
