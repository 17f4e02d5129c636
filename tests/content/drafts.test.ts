import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFile } from '#src/cli/serve/check-file.ts';
import { deskConfigFile } from '#src/cli/serve/desk-config.ts';
import { readContent } from '#src/content/read.ts';
import { hub } from './hub.ts';

// Each as the desk saves it long before it is complete.
const unfinished = {
  'faq/konsep.md':
    '---\nquestion: Apa\ntopics: []\nupdated: "2026-01-01"\ndraft: true\n---\n\nBelum selesai.\n',
  'dpb/rekapitulasi-konsep.yml': `title: R
published: "2026-01-01T09:00:00+07:00"
period: {}
rows:
  - { district: "99.99.99", male: 1, female: 1, total: 3 }
  - { district: "14.01.01", total: 5 }
totals: { total: 1 }
draft: true
`,
  'guides/konsep.yml':
    'title: Saya\nupdated: "2026-01-01"\nsteps: [{ choices: [{ guide: tiada }] }]\ndraft: true\n',
};
const announcement = 'announcements/2026-01-06-data-pemilih.md';
const recapitulation = 'dpb/2024-dpt-contoh.yml';

describe.each(Object.entries(unfinished))('an unfinished draft, %s,', (file, text) => {
  test('is no content, and keeps nothing from being published', async () => {
    const before = await readContent((await hubWithGuides()).dir);
    const { dir, write } = await hubWithGuides();
    await write(file, text);
    expect(await readContent(dir)).toEqual(before);
    await expect(checkFile(dir, file, dir)).resolves.toBeUndefined();
    expect(await deskConfigFile(dir, 'http://127.0.0.1')).not.toContain('rekapitulasi-konsep');
  });

  test('is refused when it is published', async () => {
    const { dir, write, problems } = await hubWithGuides();
    await write(file, text.replace('draft: true', 'draft: false'));
    expect(new Set((await problems()).map((problem) => problem.file))).toEqual(new Set([file]));
    await expect(checkFile(dir, file, dir)).rejects.toThrow();
  });

  test.each([
    ['an identity number', 'sources: [{ title: "NIK 1401015506900001 atas nama Siti" }]', /NIK/],
    ['a link that misleads', 'sources: [{ title: KPU, url: "https://kpu-go.id/" }]', /kpu-go\.id/],
    ['a tag that makes code', 'sources: !!js/function "x"', /./],
    ['the same field twice', 'draft: true', /draft/],
  ])('is refused with %s', async (_what, line, word) => {
    const { dir, write, problems } = await hubWithGuides();
    await write(file, text.replace('draft: true', `${line}\ndraft: true`));
    expect(await problems()).toEqual([
      expect.objectContaining({ file, message: expect.stringMatching(word) }),
    ]);
    await expect(checkFile(dir, file, dir)).rejects.toThrow(word);
  });
});

test('an announcement may not refer to a recapitulation that is a draft, and is told so at the desk too', async () => {
  const { dir, append, problems } = await hubWithGuides();
  await append(recapitulation, '\ndraft: true\n');
  const message = expect.stringMatching(/"2024-dpt-contoh" masih konsep.*content\/dpb\/2024-dpt-contoh\.yml/);
  expect(await problems()).toEqual([{ file: announcement, line: 7, field: 'dpb', message }]);
  await expect(checkFile(dir, announcement, dir)).rejects.toThrow(/dpb: .*masih konsep/);
});

async function hubWithGuides() {
  const { dir, ...rest } = await hub();
  await mkdir(join(dir, 'guides'));
  return { dir, ...rest };
}
