import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { districtsSchema } from '#src/schemas/catalogues.ts';
import { officeSchema } from '#src/schemas/office.ts';
import { completeAnswers } from '#src/cli/new-office/questions.ts';
import { findRegion } from '#src/cli/new-office/region.ts';
import { filesIn } from '#src/deploy/site-files.ts';
import { parse } from 'yaml';
import { temporaryFolder } from '../../deploy/servers.ts';

const root = join(import.meta.dirname, '../../..');
const home = join(root, 'content');

test(
  'a hub for another office has its names, its kecamatan, and nothing of the office that it was made from',
  { timeout: 120_000 },
  async () => {
    const { made, run } = await making();
    const answers =
      'region: Kota Balikpapan\naddress: Jalan Merdeka 1\nwhatsapp: "6281200000000"\ncolour: "#173f6b"\nreview: keduanya\n';
    const { code, output } = await run('new-office', answers);
    expect(output).toContain('6 kecamatan di Kota Balikpapan, Kalimantan Timur');
    expect(code).toBe(0);
    const office = officeSchema.parse(parse(await readFile(join(made, 'office.yml'), 'utf8')));
    expect(office).toMatchObject({
      name: 'KPU Kota Balikpapan',
      region: '64.71',
      documentCode: '6471',
      timeZone: 'WITA',
      whatsapp: '6281200000000',
      site: 'https://kota-balikpapan.kpu.go.id',
      partner: { name: 'Diskominfo Kota Balikpapan' },
      colours: { main: '#173f6b' },
      review: { kinds: ['clarifications', 'dpb'] },
    });

    const built = await run('build');
    expect(built.code, built.output).toBe(0);
    // A young hub has no recapitulation and no post yet, which is nothing to be warned of.
    expect(built.output).not.toContain('WARN');
    expect(await readdir(join(made, 'site'))).toContain('index.html');
    expect(await tracesOf(await homeWords(), made)).toEqual([]);
    expect(await readFile(join(made, 'site/index.html'), 'utf8')).toContain('--maroon:#173f6b');
    // The main colour that the office has not chosen is nowhere left.
    expect(await tracesOf(/#6e1420/i, join(made, 'site'))).toEqual([]);
  },
);

test.each([
  ['region: Bandung', /"Bandung" dapat berarti Kabupaten Bandung \(32\.04\), Kota Bandung \(32\.73\)/],
  ['region: Balikpapa', /tidak ada kabupaten atau kota "Balikpapa"\. Mungkin: Kota Balikpapan \(64\.71\)/],
  ['region: "64.71"\nname: KPU', /name: .*5/],
  [
    'region: "64.71"\nsite: https://a.id/jalur\naddress: Jalan Merdeka 1',
    /site: Tulis alamat situs tanpa jalur/,
  ],
  ['region: "64.71"\naddress: Jalan Merdeka 1\nreview: ya', /review: Tulis salah satu: klarifikasi, dpb/],
  [
    'region: "64.71"\nalamat: Jalan Merdeka 1',
    /jawaban\.yml:2 alamat: Kolom tidak dikenal: alamat\. Yang dikenal: region.*address/,
  ],
  ['region: 64.71', /jawaban\.yml:1 region: Tulis di antara tanda kutip.*64\.71/],
  ['region: "64.71"\n  name: [', /jawaban\.yml:2/],
])('answers that do not do are told, and nothing is made: %s', async (answers, message) => {
  const { made, run } = await making();
  const { code, output } = await run('new-office', answers);
  expect(code).toBe(1);
  expect(output).toMatch(message);
  expect(await readdir(join(made, '..'))).toEqual(['jawaban.yml']);
});

test('regions and answers are taken as people write them', async () => {
  for (const spoken of ['32.04', ' 3204 ', 'Kab. Bandung', 'KPU  Kabupaten Bandung', '"kab bandung"'])
    expect((await findRegion(spoken)).code, spoken).toBe('32.04');
  await expect(findRegion('Kota Jakarta Selatan')).rejects.toThrow(/Kota Administrasi Jakarta Selatan/);
  const region = await findRegion('Kota Dumai');
  const given = {
    address: 'Jalan Merdeka 1',
    site: 'suluh.dumai.example',
    whatsapp: '0812-3456-7890',
    colour: '"#1A3C6E"',
    timeZone: 'wib',
    review: 'Keduanya',
  };
  expect(completeAnswers(region, given)).toMatchObject({
    site: 'https://suluh.dumai.example',
    whatsapp: '6281234567890',
    colour: '#1a3c6e',
    timeZone: 'WIB',
    review: 'keduanya',
  });
  expect(() => completeAnswers(region, { ...given, colour: 'ffd400' })).toThrow(/terlalu terang/);
});

test('a folder that holds something is left alone', async () => {
  const { made, run } = await making();
  const folder = join(made, '..');
  const { code, output } = await run('new-office', 'region: "64.71"', folder);
  expect(code).toBe(1);
  expect(output).toContain('tidak kosong');
  expect(await readdir(folder)).toEqual(['jawaban.yml']);
});

/** A folder for a new office's content and site, and the commands to make them. */
async function making() {
  const dir = await temporaryFolder();
  const made = join(dir, 'isi');
  const answersFile = join(dir, 'jawaban.yml');
  const env = {
    ...process.env,
    SULUH_WORK: join(dir, 'work'),
    ...{ CONTENT_DIR: home, OUT_DIR: join(made, 'site') },
  };
  return {
    made,
    async run(command: 'new-office' | 'build', answers = '', folder = made) {
      const args = command === 'build' ? [] : ['--answers', answersFile, folder];
      if (command === 'new-office') await writeFile(answersFile, answers);
      const content = command === 'build' ? { CONTENT_DIR: made } : {};
      return new Promise<{ code: number; output: string }>((resolve) => {
        execFile(
          process.execPath,
          [join(root, 'src/cli', `${command}.ts`), ...args],
          { cwd: root, env: { ...env, ...content } },
          (error, stdout, stderr) => resolve({ code: error ? 1 : 0, output: stdout + stderr }),
        );
      });
    },
  };
}

/** What names the office of this content folder: its region, its kecamatan, its codes and its address. */
async function homeWords(): Promise<RegExp> {
  const office = officeSchema.parse(parse(await readFile(join(home, 'office.yml'), 'utf8')));
  const districts = districtsSchema.parse(parse(await readFile(join(home, 'districts.yml'), 'utf8')));
  const region = office.regionName.replace(/^(?:Kabupaten|Kota) /, '');
  const words = [
    ...[region, office.province, office.address, `${office.region}.`, `/${office.documentCode}/`],
    ...districts.map(({ name }) => name),
  ];
  return new RegExp(`\\b(?:${words.map((word) => word.replace(/[.]/g, '\\.')).join('|')})`, 'u');
}

/** Files in a folder whose name or text has such a word; Pagefind's parts are unpacked. */
async function tracesOf(words: RegExp, dir: string): Promise<string[]> {
  const files = await filesIn(dir);
  const traces = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      const found = words.exec(file.slice(dir.length)) ?? words.exec(text);
      return found ? [`${file.slice(dir.length)}: ${found[0]}`] : [];
    }),
  );
  return traces.flat();
}
