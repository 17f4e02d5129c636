import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { registerOrigin } from '#src/register/register-content.ts';
import { withNewKey, writeKeys } from '#src/register/signing/key-list.ts';
import { newKeyPair } from '#src/register/signing/keys.ts';
import { filesIn, listingOf } from '#src/deploy/site-files.ts';
import { hubIn } from '../../content/hub.ts';

const command = join(import.meta.dirname, '../../../src/cli/publish.ts');
const post = 'agenda/2026-01-05-rapat-pleno';
const minutes = 60_000;

const root = await mkdtemp(join(tmpdir(), 'suluh-terbit-'));
afterAll(() => rm(root, { recursive: true, force: true }));
const [now, kept] = [join(root, 'now'), join(root, 'kept')];
const { dir: contentDir, change } = await hubIn(join(now, 'isi'));

test(
  'whatever kills publishing, and whenever, readers keep the whole site that was live, and the next run finishes the work',
  async () => {
    const { dir, change, publish, live } = await published();
    const before = await live();
    await change(`${post}.md`, 'title: Rapat pleno', 'title: Rapat koordinasi');

    const moments: Record<string, (output: string) => boolean | Promise<boolean>> = {
      'while cards are drawn': (output) => output.includes('✓ Membaca isi'),
      'while pages are made': (output) => output.includes('✓ Menggambar kartu'),
      'while the search index is made': (output) => output.includes('✓ Menyusun halaman'),
      'while the release is made': () => has(join(dir, 'releases'), (name) => name.endsWith('.part')),
    };
    for (const [moment, reached] of Object.entries(moments)) {
      expect(await publish({ killWhen: reached }), moment).toMatchObject({ signal: 'SIGKILL' });
      expect(await live(), moment).toEqual(before);
    }

    expect(await publish()).toMatchObject({ code: 0, output: expect.stringContaining('tayang') });
    expect(await readFile(join(dir, 'current', post, 'index.html'), 'utf8')).toContain('Rapat koordinasi');
    expect((await readdir(dir)).sort()).toEqual(['build', 'current', 'releases']);
    expect(await has(join(dir, 'releases'), (name) => !/^\d{8}-\d{6}(\.json)?$/.test(name))).toBe(false);
  },
  5 * minutes,
);

test(
  'content that cannot be published, a signature that fails and a disk without room leave what is live',
  async () => {
    const { change, publish, live } = await published();
    const before = await live();
    // Files above 64 kB cannot be written: the system answers as it does when the disk is full.
    await change(`${post}.md`, 'title: Rapat pleno', 'title: Rapat koordinasi');
    const full = await publish({ largestFile: 64 });
    expect(full).toMatchObject({
      code: 1,
      output: expect.stringMatching(/EFBIG|ENOSPC|File too large|os error 27/),
    });
    expect(full.output).toContain('Situs yang sedang tayang tetap seperti sebelumnya.');
    expect(await live()).toEqual(before);

    const unsigned = await publish({ key: 'bukan kunci' });
    expect(unsigned).toMatchObject({ code: 1, output: expect.stringContaining('REGISTER_KEY') });
    expect(await live()).toEqual(before);

    await change(`${post}.md`, 'status: scheduled', 'status: mungkin');
    const broken = await publish();
    expect(broken).toMatchObject({ code: 1, output: expect.stringContaining(`${post}.md:10 status`) });
    expect(await live()).toEqual(before);
  },
  5 * minutes,
);

test(
  'a key that is given later signs what is live already',
  async () => {
    const { dir, publish } = await published();
    const { privateKey, publicKey } = newKeyPair();
    const name = registerOrigin('https://kab-kampar.kpu.go.id');
    await writeKeys(contentDir, withNewKey([], { name, publicKey }, '2026-01-01'));
    expect((await publish()).output).toMatch(/REGISTER_KEY kosong[\s\S]*tayang/);
    expect(await publish({ key: privateKey })).toMatchObject({
      code: 0,
      output: expect.stringContaining('tayang'),
    });
    expect(await readFile(join(dir, 'current/register/checkpoint.txt'), 'utf8')).toContain(`— ${name} `);
    expect((await publish({ key: privateKey })).output).toContain('Tidak ada yang berubah');
  },
  5 * minutes,
);

test(
  'going back holds until the content changes',
  async () => {
    const { dir, change, publish } = await published();
    const live = () => readlink(join(dir, 'current'));
    const first = await live();
    expect((await publish()).output).toContain('Tidak ada yang berubah');
    await change(`${post}.md`, 'title: Rapat pleno', 'title: Rapat koordinasi');
    await publish();
    const second = await live();
    expect(second).not.toBe(first);

    expect((await publish({ args: ['--rollback'] })).output).toContain('tayang kembali');
    expect(await live()).toBe(first);
    expect((await publish()).output).toContain('yang Anda tarik dari penayangan');
    expect(await live()).toBe(first);
    expect((await publish({ args: ['--list'] })).output.trim().split('\n')).toEqual([
      expect.stringContaining('(sedang tayang)'),
      expect.not.stringContaining('(sedang tayang)'),
    ]);
    await change(`${post}.md`, 'title: Rapat koordinasi', 'title: Rapat kerja');
    await publish();
    expect(await readFile(join(dir, 'current', post, 'index.html'), 'utf8')).toContain('Rapat kerja');
  },
  5 * minutes,
);

/**
 * A content folder that is live, with its folder of releases, and `npm run publish`'s command on them. It is published once, and every test
 * finds all folders as they were then.
 */
async function published() {
  const dir = join(now, 'terbit');
  if (existsSync(kept)) {
    await rm(now, { recursive: true });
    await copied(kept, now);
  } else {
    await withoutVideos(contentDir);
    const { code, output } = await publish(dir);
    expect(code, output).toBe(0);
    await copied(now, kept);
  }
  return {
    dir,
    change,
    /** What readers are served: which release, and all its files as they are. */
    async live() {
      const link = join(dir, 'current');
      return {
        release: await readlink(link),
        files: (await filesIn(link)).length,
        listing: listingOf(link),
      };
    },
    publish: (run?: Run) => publish(dir, run),
  };
}

function publish(dir: string, { args = [], killWhen, largestFile, key }: Run = {}) {
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    PUBLISH_DIR: dir,
    SULUH_WORK: join(now, 'kerja'),
    ...(key && { REGISTER_KEY: key }),
    SOURCE_DATE_EPOCH: String(Date.parse('2026-01-20T12:00:00+07:00') / 1000),
  };
  const limit = `ulimit -f ${largestFile ?? 'unlimited'}; exec "$0" "$@"`;
  const child = spawn('bash', ['-c', limit, process.execPath, command, ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const watch = killWhen && setInterval(async () => (await killWhen(output)) && child.kill('SIGKILL'), 2);
  return new Promise<{ code: number | null; signal: string | null; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      resolve({ code, signal, output });
    });
  });
}

interface Run {
  args?: string[];
  key?: string;
  /** The process is killed as soon as this is so, by what it has printed. */
  killWhen?: (output: string) => boolean | Promise<boolean>;
  /** In kB. */
  largestFile?: number;
}

async function has(dir: string, fits: (name: string) => boolean): Promise<boolean> {
  return (await readdir(dir)).some(fits);
}

/** Publishing draws every video that a post asks for; here that would only take long. Questions always ask. */
async function withoutVideos(contentDir: string): Promise<void> {
  await rm(join(contentDir, 'faq'), { recursive: true });
  for (const folder of ['agenda', 'announcements', 'clarifications'])
    for (const name of await readdir(join(contentDir, folder))) {
      const file = join(contentDir, folder, name);
      await writeFile(file, (await readFile(file, 'utf8')).replace(/\n---\n/, '\noutlets: [square]\n---\n'));
    }
}

/** With links and times as they are, to the last digit: a build knows its site by them. */
async function copied(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-a', from, to]);
}
