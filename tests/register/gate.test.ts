import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkFile } from '#src/cli/serve/check-file.ts';
import { refuseRegistered } from '#src/cli/serve/check-register.ts';
import { gitCommand } from '#src/content/git-command.ts';
import { continuePublished } from '#src/register/published-before.ts';
import { registeredHub } from './registered-hub.ts';

const agenda = 'agenda/2026-01-05-rapat-pleno.md';
const announcement = 'announcements/2026-01-06-data-pemilih.md';
const correction =
  'corrections:\n  - date: "2026-01-21"\n    note: Rapat diundur satu jam dari jadwal semula.\n';

test('what was registered as it stands passes, and so does a hub that was never registered', async () => {
  const { check, dir } = await registeredHub();
  expect((await check()).problems).toEqual([]);
  await rm(join(dir, 'register'), { recursive: true });
  expect((await check()).problems).toEqual([]);
});

test('a register that was deleted is missed where a checkout or kept pictures still tell of it', async () => {
  const { check, dir } = await registeredHub();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@example.org', ...args], { cwd: dir });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Isi');
  expect((await check()).problems).toEqual([]);
  await rm(join(dir, 'register'), { recursive: true });
  const lost = [{ file: 'register/log.jsonl', message: expect.stringMatching(/Register hilang.*git/) }];
  expect((await check()).problems).toMatchObject(lost);
  await rm(join(dir, '.git'), { recursive: true });
  expect((await check()).problems).toEqual([]);
  await mkdir(join(dir, 'register/acuan'), { recursive: true });
  expect((await check()).problems).toMatchObject([
    { message: expect.stringContaining('jejaknya di register/acuan') },
  ]);
});

test('a register that two computers have continued is told as that, once, with the way out', async () => {
  const { check, dir } = await registeredHub();
  const file = join(dir, 'register/log.jsonl');
  const log = await readFile(file, 'utf8');
  await writeFile(file, `${log}<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> lain\n`);
  expect((await check()).problems).toMatchObject([
    {
      file: 'register/log.jsonl',
      message: expect.stringMatching(/Dua komputer.*git checkout --ours content\/register/),
    },
  ]);
});

test('what is told to type in git fits a content folder of its own', () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(gitCommand('diff', agenda)).toBe(`git diff content/${agenda}`);
  vi.stubEnv('CONTENT_DIR', '../isi dumai');
  expect(gitCommand('checkout', agenda)).toBe(`git -C "../isi dumai" checkout ${agenda}`);
});

test('a date that was moved without a word is refused with file, line, field and what to do', async () => {
  const { change, check } = await registeredHub();
  await change(agenda, '2026-01-12T09', '2026-01-12T10');
  const { problems } = await check();
  expect(problems).toMatchObject([{ file: agenda, field: 'start' }]);
  expect(problems[0]?.line).toBeGreaterThan(1);
  expect(problems[0]?.message).toMatch(
    /berubah sejak tercatat di register pada 20 Januari 2026 .*T10:00:00.*Koreksi \(corrections\).*Penarikan \(withdrawn\)/s,
  );
});

test('the same change passes with a correction that readers see', async () => {
  const { change, check, register } = await registeredHub();
  await change(agenda, '2026-01-12T09', '2026-01-12T10');
  await change(agenda, 'sample: true', `${correction}sample: true`);
  expect((await check()).problems).toEqual([]);
  expect((await register()).added).toMatchObject([{ event: 'correct', edition: '1' }]);
  expect((await check()).problems).toEqual([]);
});

test('one correction covers one change: the next needs its own, and none may be rewritten', async () => {
  const { change, check, register } = await registeredHub();
  await change(agenda, 'sample: true', `${correction}sample: true`);
  await register();
  await change(agenda, 'name: Aula', 'name: Gedung');
  expect((await check()).problems).toMatchObject([{ file: agenda, field: 'venue.name' }]);
  const repeated = correction.slice(correction.indexOf('\n') + 1);
  await change(agenda, correction, `${correction}${repeated}`);
  expect((await check()).problems).toMatchObject([{ file: agenda, field: 'venue.name' }]);
  await change(agenda, `${correction}${repeated}`, correction);
  await change(agenda, 'name: Gedung', 'name: Aula');
  await change(agenda, 'satu jam', 'dua jam');
  expect((await check()).problems).toMatchObject([{ field: 'corrections[1]' }]);
});

test('a number in the text and one in a recapitulation are refused too, the latter in the post that shows it', async () => {
  const { append, change, check } = await registeredHub();
  await append(agenda, '\n\nUndangan: 40 orang.\n');
  await change('dpb/2024-dpt-contoh.yml', 'totals: {', 'totals: { villages: 9,');
  const { problems } = await check();
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    `${agenda} isi`,
    `${announcement} dpb`,
    'dpb/2024-dpt-contoh.yml totals.villages',
  ]);
});

test('an attachment that was replaced under its old name is refused by name, and passes with a correction', async () => {
  const { change, check, dir, register } = await registeredHub();
  const attachment = join(dir, 'media/undangan.csv');
  await mkdir(join(dir, 'media'), { recursive: true });
  await writeFile(attachment, 'nama,kursi\nBangkinang,40\n');
  await change(
    agenda,
    'sample: true',
    'attachments: [{ file: media/undangan.csv, title: Daftar undangan }]\nsample: true',
  );
  expect((await check()).problems).toEqual([]);
  await register();
  await writeFile(attachment, 'nama,kursi\nBangkinang,90\n');
  expect((await check()).problems).toMatchObject([
    {
      file: agenda,
      line: 1,
      message: expect.stringMatching(/^Berkas media\/undangan\.csv diganti isinya sejak/),
    },
  ]);
  await change(agenda, 'sample: true', `${correction}sample: true`);
  expect((await check()).problems).toEqual([]);
  expect((await register()).added).toMatchObject([{ event: 'correct' }]);
});

test('another way of writing the same text, filing and an event’s status need no correction', async () => {
  const { change, check, register } = await registeredHub();
  await change(agenda, 'status: scheduled', 'status: postponed');
  await change(agenda, 'topics:', 'outlets: [square]\ntopics:');
  expect((await check()).problems).toEqual([]);
  const { added } = await register();
  expect(added).toMatchObject([{ event: 'update', edition: '0-postponed' }]);
});

test('a published post cannot be deleted, made a draft or dated into the future, but withdrawn', async () => {
  const { change, check, dir, register } = await registeredHub();
  const text = await readFile(join(dir, agenda), 'utf8');
  await rm(join(dir, agenda));
  expect((await check()).problems).toMatchObject([
    { file: agenda, message: expect.stringContaining('dihapus') },
  ]);
  await writeFile(join(dir, agenda), text.replace('sample: true', 'draft: true'));
  expect((await check()).problems).toMatchObject([{ file: agenda }]);
  await writeFile(join(dir, agenda), text.replace('published: "2026', 'published: "2027'));
  expect((await check()).problems).toMatchObject([{ file: agenda, field: 'published' }]);
  await writeFile(join(dir, agenda), text);
  await change(
    agenda,
    'sample: true',
    'withdrawn:\n  date: "2026-01-21"\n  note: Rapatnya dibatalkan KPU RI.\nsample: true',
  );
  expect((await check()).problems).toEqual([]);
  expect((await register()).added).toMatchObject([{ event: 'withdraw', files: [] }]);
  await writeFile(join(dir, agenda), text);
  expect((await check()).problems[0]?.field).toBe('withdrawn');
});

test.each(['faq/cek-nama.md', 'dpb/2024-dpt-contoh.yml'])(
  '%s cannot be made a draft once it was published, and the desk says so',
  async (file) => {
    const { change, check, dir } = await registeredHub();
    // An announcement that refers to a draft is refused before the register is asked.
    await change('announcements/2026-01-06-data-pemilih.md', 'dpb: ', '# ');
    await change(file, 'sample: true', 'sample: true\ndraft: false');
    expect((await check()).problems).not.toContainEqual(expect.objectContaining({ file }));
    await change(file, 'draft: false', 'draft: true');
    expect((await check()).problems).toContainEqual(
      expect.objectContaining({ file, message: expect.stringContaining('dijadikan konsep') }),
    );
    await expect(checkFile(dir, file, dir)).rejects.toThrow(/dijadikan konsep/);
  },
);

test('a question may be answered anew when its day of checking says so', async () => {
  const { change, check } = await registeredHub();
  const faq = 'faq/cek-nama.md';
  await change(faq, 'short: ', 'short: Sekarang ');
  expect((await check()).problems).toMatchObject([{ file: faq, field: 'short' }]);
  await change(faq, 'updated: "20', 'updated: "21');
  expect((await check()).problems).toEqual([]);
});

test('a guide may be changed when its day of checking says so, and is neither deleted nor made a draft', async () => {
  const { change, check, dir, register } = await registeredHub();
  const guide = 'guides/pindah-desa.yml';
  await mkdir(join(dir, 'guides'), { recursive: true });
  await writeFile(
    join(dir, guide),
    'title: Saya pindah desa, bagaimana?\nsummary: Ubah alamat di Dukcapil, lalu kabari kantor KPU.\norder: 1\ntopics: [dpb]\nupdated: "2026-01-10"\nsteps:\n  - title: Ubah alamat\n    text: Datangi Dukcapil dan bawa surat pindah.\n    sample: true\n',
  );
  expect((await register()).added).toMatchObject([
    { event: 'publish', post: { kind: 'guide', id: 'pindah-desa' } },
  ]);
  await change(guide, 'surat pindah', 'uang');
  expect((await check()).problems).toMatchObject([
    { file: guide, field: 'steps[1]', message: expect.stringContaining('"Terakhir diperiksa" (updated)') },
  ]);
  await change(guide, '2026-01-10', '2026-01-20');
  expect((await check()).problems).toEqual([]);
  await change(guide, 'order: 1', 'order: 1\ndraft: true');
  expect((await check()).problems).toMatchObject([{ file: guide }]);
  await expect(refuseRegistered(dir, guide)).rejects.toThrow(/tidak boleh dihapus/);
});

test('the desk refuses a silent change and the deletion of what was published, before anything is saved', async () => {
  const { change, dir } = await registeredHub();
  await checkFile(dir, agenda, dir);
  await change(agenda, 'name: Aula', 'name: Gedung');
  await expect(checkFile(dir, agenda, dir)).rejects.toThrow(/venue\.name: .*Koreksi/s);
  await expect(refuseRegistered(dir, agenda)).rejects.toThrow(/tidak boleh dihapus/);
  await refuseRegistered(dir, 'agenda/2026-02-01-baru.md');
});

test('new renderings of the same content are added, and are no change of content', async () => {
  const { check, first, register } = await registeredHub();
  expect((await register()).added).toEqual([]);
  const again = await register({ renderer: 'next' });
  expect(new Set(again.added.map(({ event }) => event))).toEqual(new Set(['render']));
  expect(again.files.map(({ code }) => code)).toEqual(first.files.map(({ code }) => code));
  const { ledger, problems } = await check();
  expect(problems).toEqual([]);
  expect([...ledger.codes.values()].every((files) => files.length === 2)).toBe(true);
});

test('a register that was deleted and begun anew does not continue the published one', async () => {
  const { dir, publish, register } = await registeredHub();
  const site = await publish();
  await continuePublished(dir, site);
  await rm(join(dir, 'register'), { recursive: true });
  const refusal = {
    problems: [
      {
        file: 'register/log.jsonl',
        message: expect.stringContaining('bukan lanjutan dari yang sudah tayang'),
      },
    ],
  };
  await expect(continuePublished(dir, site)).rejects.toMatchObject(refusal);
  await register({ at: new Date('2026-01-22T12:00:00+07:00') });
  await expect(continuePublished(dir, site)).rejects.toMatchObject(refusal);
  await continuePublished(dir, join(dir, 'no-site-yet'));
});

test('an altered, shortened or reordered log is told with the posts that it concerns', async () => {
  const { check, dir } = await registeredHub();
  const log = join(dir, 'register/log.jsonl');
  const text = await readFile(log, 'utf8');
  await writeFile(log, text.replace('"edition":"0"', '"edition":"7"'));
  expect((await check()).problems).toMatchObject([
    { file: 'register/log.jsonl', message: expect.stringContaining('agenda/2026-01-05-rapat-pleno') },
  ]);
  const lines = text.split('\n');
  await writeFile(log, lines.slice(1).join('\n'));
  expect((await check()).problems[0]?.message).toContain('terpotong');
  await writeFile(log, [lines[1], lines[0], ...lines.slice(2)].join('\n'));
  expect((await check()).problems[0]?.message).toContain('tidak lagi seperti saat dicatat');
  await writeFile(log, text.replace('{"content"', '{ "content"'));
  expect((await check()).problems[0]?.message).toContain('Entri 0 rusak');
});
