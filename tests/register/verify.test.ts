import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
