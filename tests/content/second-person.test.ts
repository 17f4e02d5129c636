import { expect, test } from 'vitest';
import { checkFile } from '#src/cli/serve/check-file.ts';
import { readContent } from '#src/content/read.ts';
import { registeredContent, registeredOf } from '#src/register/log/registered.ts';
import { hub } from './hub.ts';

const clarification = 'clarifications/2026-01-07-surat-suara.md';
const dpb = 'dpb/2024-dpt-contoh.yml';
const rule = '\nreview:\n  kinds: [clarifications, dpb]\n  since: "2026-01-07"\n';
const read = 'reviewed: { writer: Sari Wulandari, reviewer: Budi Santoso, date: "2026-01-07" }';

test('where the office asks for it, nothing is published that a second person has not read', async () => {
  const { dir, append, change, problems } = await hub();
  await append('office.yml', rule);
  await change(clarification, '\nsample: true', '');
  const [problem] = await problems();
  expect(problem).toMatchObject({ file: clarification, field: 'reviewed' });
  expect(problem?.message).toMatch(/sejak 7 Januari 2026 dibaca orang kedua/);
  await expect(checkFile(dir, clarification, dir)).rejects.toThrow(/dibaca orang kedua/);

  await change(clarification, 'verdict: salah', `verdict: salah\n${read}`);
  expect(await problems()).toEqual([]);
  await checkFile(dir, clarification, dir);
});

test('a correction has to be read too', async () => {
  const { append, change, problems } = await hub();
  await append('office.yml', rule);
  await change(
    clarification,
    'sample: true',
    `${read}\ncorrections:\n  - date: "2026-02-01"\n    note: Jumlah kotak suara keliru, yang benar 12.`,
  );
  const [problem, ...others] = await problems();
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: clarification, line: 13, field: 'reviewed' });
  expect(problem?.message).toMatch(/Ada koreksi pada 1 Februari 2026, sesudah diperiksa pada 7 Januari 2026/);
});

test('the writer is not the second person, however the name is typed', async () => {
  const { change, problems } = await hub();
  const same = read.replace('Budi Santoso', '" sari  WULANDARI"');
  await change(clarification, 'sample: true', `${same}\nsample: true`);
  expect(await problems()).toMatchObject([
    { field: 'reviewed.reviewer', message: expect.stringContaining('orang lain') },
  ]);
});

test('examples and what was published before the rule are left alone', async () => {
  const { append, change, problems } = await hub();
  await append('office.yml', rule.replace('2026-01-07', '2026-01-08'));
  await change(clarification, '\nsample: true', '');
  expect(await problems()).toEqual([]);
});

test('the names go into no public record', async () => {
  const { dir, append, change } = await hub();
  await change(clarification, 'sample: true', `${read}\nsample: true`);
  await append(dpb, `${read}\n`);
  const { content } = await readContent(dir);
  const items = registeredOf(content ?? { posts: [], recapitulations: [], guides: [] }, new Map());
  expect(JSON.stringify(items.map(registeredContent))).not.toMatch(/Sari|Budi/);
});
