import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { sendFile } from '#src/cli/serve/static.ts';
import { registerOrigin } from '#src/register/register-content.ts';
import { withNewKey, withRevokedKey, writeKeys } from '#src/register/signing/key-list.ts';
import { fingerprint, keyId, newKeyPair } from '#src/register/signing/keys.ts';
import { registeredHub } from './registered-hub.ts';

const fixture = join(import.meta.dirname, '../fixtures/register');

test('a signed site is proved whole, by folder and by address', async () => {
  const { site, key } = await signedSite();
  const byFolder = await verify(site, '--key', fingerprint(key));
  expect(byFolder).toMatchObject({ code: 0, output: expect.stringContaining('semuanya terbukti') });
  expect(byFolder.output).toContain('5 tulisan dan 4 berkas sama');
  expect((await verify(await served(site), '--key', fingerprint(key))).code).toBe(0);
});

test('another key than the trusted one, a revoked one and an unsigned preview are not taken for proof', async () => {
  const { site, keys } = await signedSite();
  const other = fingerprint(newKeyPair());
  expect(await verify(site, '--key', other)).toMatchObject({ code: 1 });
  const [first] = keys;
  if (!first) throw new Error('no key');
  const revoked = withRevokedKey(keys, keyId(first), { date: '2026-02-01', reason: 'Kunci bocor' });
  await writeFile(join(site, 'register/keys.json'), JSON.stringify({ v: 1, keys: revoked }));
  expect(await verify(site)).toMatchObject({ code: 1, output: expect.stringContaining('tidak dicabut') });
  const preview = await (await registeredHub()).publish();
  expect(await verify(preview)).toMatchObject({
    code: 2,
    output: expect.stringContaining('Pratinjau, tidak ditandatangani'),
  });
});

test('a changed card, content, line or checkpoint is found and named', async () => {
  const { site, first } = await signedSite();
  const [file] = first.files;
  if (!file) throw new Error('no file');
  await changed(
    join(site, file.path),
    (text) => `${text}!`,
    async () => {
      expect(await verify(site)).toMatchObject({
        code: 1,
        output: expect.stringContaining(`${file.code} (${file.post.kind}/${file.post.id}, square): berkas`),
      });
    },
  );
  await changed(
    join(site, 'register/bukti/agenda/2026-01-05-rapat-pleno.json'),
    (text) => text.replace('Aula', 'Gedung'),
    async () => {
      expect((await verify(site)).output).toContain('agenda/2026-01-05-rapat-pleno: isinya tidak sama');
    },
  );
  await changed(
    join(site, 'register/log.jsonl'),
    (text) => text.replace('"edition":"0"', '"edition":"1"'),
    async () => {
      expect(await verify(site, '--log-only')).toMatchObject({
        code: 1,
        output: expect.stringContaining('tidak sama dengan titik periksanya'),
      });
    },
  );
  await changed(
    join(site, 'register/checkpoint.txt'),
    (text) => text.replace('\ntime 2026-01-20', '\ntime 2026-01-19'),
    async () => {
      expect(await verify(site, '--log-only')).toMatchObject({
        code: 1,
        output: expect.stringContaining('tidak cocok'),
      });
    },
  );
  expect((await verify(site)).code).toBe(0);
});

test('a kept checkpoint shows that the log only grew, and that a rewritten one did not', async () => {
  const { site, change, register, publish, keys, privateKey } = await signedSite();
  const kept = join(site, 'register/checkpoint.txt');
  await change('agenda/2026-01-05-rapat-pleno.md', 'status: scheduled', 'status: postponed');
  await register({ keys: privateKey });
  expect(await verify(await publish(), '--since', kept)).toMatchObject({
    code: 0,
    output: expect.stringContaining('hanya bertambah'),
  });

  const rewritten = await registeredHub();
  await writeKeys(rewritten.dir, keys);
  await rewritten.change('agenda/2026-01-05-rapat-pleno.md', 'status: scheduled', 'status: cancelled');
  await rewritten.register({ keys: privateKey });
  const other = await rewritten.publish();
  expect((await verify(other, '--log-only')).code).toBe(0);
  await changed(
    kept,
    (text) => text.replace(/\n[^\n]+=\ntime/, `\n${'A'.repeat(43)}=\ntime`),
    async () => {
      expect(await verify(other, '--log-only', '--since', kept)).toMatchObject({
        code: 1,
        output: expect.stringContaining('Log telah diubah sejak'),
      });
    },
  );
});

test('an original is recognised by its bytes, and a compressed copy is told to be none', async () => {
  const { site, first } = await signedSite();
  const [file] = first.files;
  if (!file) throw new Error('no file');
  const original = join(site, file.path);
  expect((await verify(site, '--file', original)).output).toContain(`adalah berkas asli kartu ${file.code}`);
  const copy = join(site, 'copy.jpg');
  await writeFile(copy, `${await readFile(original, 'utf8')} again`);
  expect(await verify(site, '--file', copy)).toMatchObject({
    code: 1,
    output: expect.stringContaining('tidak tercatat'),
  });
});

test('the published test vectors verify, whoever made this program', async () => {
  const { key } = JSON.parse(await readFile(join(fixture, 'expected.json'), 'utf8')) as { key: string };
  const result = await verify(
    join(fixture, 'site'),
    '--key',
    key,
    '--since',
    join(fixture, 'older-checkpoint.txt'),
  );
  expect(result).toMatchObject({ code: 0, output: expect.stringContaining('semuanya terbukti') });
  const forked = await verify(
    join(fixture, 'site'),
    '--log-only',
    '--since',
    join(fixture, 'forked-checkpoint.txt'),
  );
  expect(forked.code).toBe(1);
});

test('plain http to another machine, two sites and no site are refused', async () => {
  expect(await verify('http://contoh.example')).toMatchObject({
    code: 1,
    output: expect.stringContaining('https'),
  });
  expect(await verify('a', 'b')).toMatchObject({
    code: 1,
    output: expect.stringContaining('sebutkan satu situs'),
  });
  expect(await verify()).toMatchObject({ code: 1, output: expect.stringContaining('sebutkan satu situs') });
});

test('attachments and pictures that were exchanged are found, and a picture freed of notes is not called proved', async () => {
  const { dir, change, register, publish, privateKey, key } = await signedSite();
  await mkdir(join(dir, 'media'));
  const picture = sharp({ create: { width: 64, height: 64, channels: 3, background: '#336699' } });
  await picture.clone().png().toFile(join(dir, 'media/aula.png'));
  await picture
    .withExif({ IFD0: { Make: 'Ponsel' } })
    .jpeg()
    .toFile(join(dir, 'media/rapat.jpg'));
  await writeFile(join(dir, 'media/undangan.csv'), 'nama,kursi\n');
  const attachments = ['aula.png', 'undangan.csv', 'rapat.jpg'].map(
    (name) => `  - { file: media/${name}, title: ${name} }\n`,
  );
  const listed = (count: number) => `attachments:\n${attachments.slice(0, count).join('')}topics:`;
  await change('agenda/2026-01-05-rapat-pleno.md', 'topics:', listed(2));
  await register({ keys: privateKey });
  const site = await publish();
  expect(await verify(site, '--key', fingerprint(key))).toMatchObject({
    code: 0,
    output: expect.stringContaining('2 gambar dan lampiran sama'),
  });
  await changed(
    join(site, 'media/undangan.csv'),
    (text) => `${text} lain`,
    async () => {
      expect(await verify(site)).toMatchObject({
        code: 1,
        output: expect.stringContaining('media/undangan.csv bukan lampiran yang tercatat'),
      });
    },
  );
  await rm(join(site, 'media/aula.png'));
  expect((await verify(site)).output).toContain('media/aula.png tidak ada');

  await change('agenda/2026-01-05-rapat-pleno.md', listed(2), listed(3));
  await register({ keys: privateKey });
  expect(await verify(await publish())).toMatchObject({
    code: 2,
    output: expect.stringContaining('tidak dapat dibandingkan dengan yang tercatat: media/rapat.jpg'),
  });
});

test('a rotated key: what each of the two proves during the overlap, after it, and once the old one is revoked', async () => {
  const { dir, site, register, publish, change, keys, key, privateKey } = await signedSite();
  const kept = join(site, 'register/checkpoint.txt');
  const next = newKeyPair();
  const [{ name }] = keys as [(typeof keys)[number]];
  const both = withNewKey(keys, { name, publicKey: next.publicKey }, '2026-01-15');
  await writeKeys(dir, both);
  await change('agenda/2026-01-05-rapat-pleno.md', 'status: scheduled', 'status: postponed');
  await register({ keys: `${privateKey} ${next.privateKey}`, at: new Date('2026-02-01T12:00:00+07:00') });
  const during = await publish();
  for (const trusted of [key, next])
    expect(await verify(during, '--key', fingerprint(trusted), '--since', kept)).toMatchObject({ code: 0 });

  await change('agenda/2026-01-05-rapat-pleno.md', 'status: postponed', 'status: done');
  await register({ keys: next.privateKey, at: new Date('2026-06-01T12:00:00+07:00') });
  const after = await publish();
  expect(await verify(after, '--key', fingerprint(next), '--since', kept)).toMatchObject({ code: 0 });
  expect(await verify(after, '--key', fingerprint(key), '--since', kept)).toMatchObject({
    code: 2,
    output: expect.stringMatching(
      /Kunci yang Anda percayai menandatangani 6 entri pertama \(1 Februari 2026\)/,
    ),
  });
  expect((await verify(after, '--key', fingerprint(newKeyPair()))).code).toBe(1);

  const [old] = keys as [(typeof keys)[number]];
  const revoked = withRevokedKey(both, keyId(old), { date: '2026-06-02', reason: 'Kunci bocor' });
  await writeFile(join(after, 'register/keys.json'), JSON.stringify({ v: 1, keys: revoked }));
  expect(await verify(after, '--key', fingerprint(key))).toMatchObject({
    code: 1,
    output: expect.stringContaining('dicabut 2 Juni 2026 (Kunci bocor)'),
  });
  expect(await verify(after, '--key', fingerprint(next), '--since', kept)).toMatchObject({
    code: 2,
    output: expect.stringContaining('tidak ditandatangani kunci yang sekarang diakui'),
  });
  expect(await verify(after, '--key', fingerprint(next))).toMatchObject({ code: 0 });
});

test('a video that another computer has made again is told as not proved, a picture as wrong', async () => {
  const told = async (type: 'image/jpeg' | 'video/mp4') => {
    const { publish } = await registeredHub(undefined, type);
    return verify(await publish('lain'));
  };
  const video = await told('video/mp4');
  expect(video.output).toMatch(/\? 4 video disusun di komputer lain.*: [0-9A-Z]{7}, /);
  expect(video.output).not.toContain('✗');
  expect(video.code).toBe(2);
  expect(await told('image/jpeg')).toMatchObject({
    code: 1,
    output: expect.stringContaining('✗'),
  });
});

/** A site whose register one key has signed. */
async function signedSite() {
  const fixtureHub = await registeredHub();
  const { privateKey, publicKey } = newKeyPair();
  const name = registerOrigin((await fixtureHub.read()).office.site);
  const keys = withNewKey([], { name, publicKey }, '2026-01-01');
  await writeKeys(fixtureHub.dir, keys);
  await fixtureHub.register({ keys: privateKey });
  return { ...fixtureHub, site: await fixtureHub.publish(), key: { publicKey }, keys, privateKey };
}

/** Runs `npm run verify`'s command. */
async function verify(...args: string[]): Promise<{ code: number; output: string }> {
  const command = join(import.meta.dirname, '../../src/cli/verify.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }),
    );
  });
}

/** Changes a file while something is tried. */
async function changed(
  file: string,
  change: (text: string) => string,
  attempt: () => Promise<void>,
): Promise<void> {
  const before = await readFile(file, 'utf8');
  expect(change(before)).not.toBe(before);
  await writeFile(file, change(before));
  await attempt();
  await writeFile(file, before);
}

/** A folder's address. */
async function served(dir: string): Promise<string> {
  const server = createServer((request, response) => {
    void sendFile(dir, request.url ?? '/', request, response).then((sent) => {
      if (!sent) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
