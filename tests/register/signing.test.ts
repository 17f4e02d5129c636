import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegister } from '#src/register/log/read-log.ts';
import { isSignedBy, registerOrigin } from '#src/register/register-content.ts';
import { parseCheckpoint, signCheckpoint, signersOf } from '#src/register/signing/checkpoint.ts';
import { withNewKey, withRevokedKey, writeKeys } from '#src/register/signing/key-list.ts';
import { fingerprint, keyId, newKeyPair, privateKeys, type RegisterKey } from '#src/register/signing/keys.ts';
import { keysInForce } from '#src/register/signing/keys-in-force.ts';
import { merkleTree } from '#src/register/merkle.ts';
import { keyNotes } from '#src/register/key-notes.ts';
import { registeredHub } from './registered-hub.ts';

const origin = 'contoh.example/register';
const checkpoint = { origin, size: 0, root: merkleTree([]).root, time: '2026-01-20T12:00:00+07:00' };

async function signed(privateKey: string) {
  return (
    parseCheckpoint(await signCheckpoint(checkpoint, await privateKeys(privateKey))) ?? expect.unreachable()
  );
}

test('a checkpoint is a signed note that says whose log, how long and when', async () => {
  const { privateKey } = newKeyPair();
  const note = await signCheckpoint(checkpoint, await privateKeys(privateKey));
  expect(note).toMatch(
    /^contoh\.example\/register\n0\n47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=\ntime 2026-01-20T12:00:00\+07:00\n\n— contoh\.example\/register [A-Za-z0-9+/]{91}=\n$/,
  );
  expect(parseCheckpoint(note)).toMatchObject(checkpoint);
});

test('a signature counts while its key is valid, and not before, after, or once it is revoked', async () => {
  const { privateKey, publicKey } = newKeyPair();
  const parsed = await signed(privateKey);
  const key = { name: origin, publicKey, from: '2026-01-20', to: '2026-01-20' };
  expect((await signersOf(parsed, [key])).valid).toEqual([key]);
  for (const changes of [
    { from: '2026-01-21', to: '2026-02-01' },
    { from: '2026-01-01', to: '2026-01-19' },
    { revoked: { date: '2026-01-30', reason: 'Kunci bocor' } },
    { name: 'lain.example/register' },
  ])
    expect((await signersOf(parsed, [{ ...key, ...changes }])).valid).toEqual([]);
});

test('a checkpoint whose text was changed is found out', async () => {
  const { privateKey, publicKey } = newKeyPair();
  const parsed = { ...(await signed(privateKey)), size: 1 };
  const key = { name: origin, publicKey, from: '2026-01-01', to: '2027-01-01' };
  expect(await signersOf(parsed, [key])).toEqual({ valid: [], wrong: [keyId(key)] });
});

test('a key takes over from another while both sign', () => {
  const name = origin;
  const first = withNewKey([], { name, publicKey: newKeyPair().publicKey }, '2026-01-01');
  const both = withNewKey(first, { name, publicKey: newKeyPair().publicKey }, '2026-06-01');
  expect(both.map(({ from, to }) => [from, to])).toEqual([
    ['2026-01-01', '2026-08-30'],
    ['2026-06-01', '2028-05-31'],
  ]);
  const revoked = withRevokedKey(both, keyId(both[0] ?? expect.unreachable()), {
    date: '2026-07-01',
    reason: 'Bocor',
  });
  expect(revoked.map((key) => key.revoked?.reason)).toEqual(['Bocor', undefined]);
  expect(() => withRevokedKey(both, 'ffffffff', { date: '2026-07-01', reason: 'Bocor' })).toThrow(
    /tidak ada/,
  );
});

test('the fingerprint is that of RFC 8032’s first test key, as sha256sum tells it', () => {
  const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
  expect(fingerprint({ publicKey: publicKey.toString('base64') })).toBe(
    '21fe 31df a154 a261 626b f854 046f d227 1b7b ed4b 6abe 45aa 5887 7ef4 7f97 21b9',
  );
});

test('a text that is no key is refused without being repeated', async () => {
  await expect(privateKeys('rahasia')).rejects.toThrow(/bukan kunci/);
  await expect(privateKeys('rahasia')).rejects.not.toThrow(/rahasia/);
  expect(await privateKeys(undefined)).toEqual([]);
});

test('publishing signs with a listed key, signs a preview later, and refuses a key that is not listed', async () => {
  const { dir, first, register, read } = await registeredHub();
  expect(first.signed).toBe(false);
  const { privateKey, publicKey } = newKeyPair();
  await expect(register({ keys: privateKey })).rejects.toThrow(/keys\.json/);
  const name = registerOrigin((await read()).office.site);
  await writeKeys(dir, withNewKey([], { name, publicKey }, '2026-01-01'));
  expect(await register({ keys: privateKey })).toMatchObject({ added: [], signed: true });
  const { register: now } = await readRegister(dir);
  expect(now.signers.map((key) => key.publicKey)).toEqual([publicKey]);
  expect(now.checkpoints.map(({ size }) => size)).toEqual([first.size, first.size]);
});

test('a key that takes over signs what is published already, whoever signed it before', async () => {
  const at = new Date('2026-03-01T12:00:00+07:00');
  const { dir, register, read } = await registeredHub();
  const name = registerOrigin((await read()).office.site);
  const [old, next] = [newKeyPair(), newKeyPair()];
  const first = withNewKey([], { name, publicKey: old.publicKey }, '2026-01-01');
  await writeKeys(dir, first);
  expect(await isSignedBy(dir, old.privateKey, at)).toBe(false);
  await register({ keys: old.privateKey });
  expect(await isSignedBy(dir, old.privateKey, at)).toBe(true);
  await writeKeys(dir, withNewKey(first, { name, publicKey: next.publicKey }, '2026-03-01'));
  expect(await isSignedBy(dir, next.privateKey, at)).toBe(false);
  expect(await register({ keys: next.privateKey, at })).toMatchObject({ added: [], signed: true });
  expect((await readRegister(dir)).register.signers.map((key) => key.publicKey)).toEqual([next.publicKey]);
  expect(await isSignedBy(dir, next.privateKey, at)).toBe(true);
  // Ninety days later the old one has ended, and does not keep the new one from signing.
  const later = new Date('2026-09-01T12:00:00+07:00');
  const both = `${old.privateKey} ${next.privateKey}`;
  expect(await isSignedBy(dir, both, later)).toBe(true);
  expect(await register({ keys: both, at: later, renderer: 'baru' })).toMatchObject({
    signed: true,
  });
  expect(await keyNotes(dir, both, later)).toEqual([
    expect.stringMatching(/berakhir 30 Mei 2026 .*Hapus dari REGISTER_KEY/),
  ]);
});

test('keys that cannot sign are named with what to do', async () => {
  const origin = 'contoh.example/register';
  const { privateKey, publicKey } = newKeyPair();
  const given = await privateKeys(privateKey);
  const key = { name: origin, publicKey, from: '2026-01-01', to: '2027-12-31' };
  const other = { ...key, publicKey: newKeyPair().publicKey };
  const chosen = (keys: RegisterKey[], today: string) => () => keysInForce(given, keys, { origin, today });
  expect(chosen([key], '2026-02-01')()).toEqual(given);
  expect(chosen([other], '2026-02-01')).toThrow(/tidak tercantum.*npm run key/);
  expect(chosen([{ ...key, name: 'lama.example/register' }], '2026-02-01')).toThrow(
    /dibuat untuk lama\.example/,
  );
  expect(chosen([key], '2028-01-01')).toThrow(/sampai 31 Desember 2027, sedangkan hari ini 1 Januari 2028/);
  expect(chosen([{ ...key, revoked: { date: '2026-01-15', reason: 'Kunci bocor' } }], '2026-02-01')).toThrow(
    /dicabut pada 15 Januari 2026/,
  );
});

test('whoever publishes is told of a key that was not given and of one that ends soon', async () => {
  const { dir, read } = await registeredHub();
  const { privateKey, publicKey } = newKeyPair();
  const name = registerOrigin((await read()).office.site);
  const notes = (given: string | undefined, day: string) =>
    keyNotes(dir, given, new Date(`${day}T12:00:00+07:00`));
  expect(await notes(undefined, '2026-02-01')).toEqual([]);
  const keys = withNewKey([], { name, publicKey }, '2026-01-01');
  await writeKeys(dir, keys);
  expect(await notes(undefined, '2026-02-01')).toEqual([expect.stringContaining('REGISTER_KEY kosong')]);
  expect(await notes(privateKey, '2027-10-01')).toEqual([]);
  expect(await notes(privateKey, '2027-12-01')).toEqual([expect.stringContaining('berakhir 1 Januari 2028')]);
  // One that has been replaced already is not told to be.
  await writeKeys(dir, withNewKey(keys, { name, publicKey: newKeyPair().publicKey }, '2027-12-01'));
  expect(await notes(privateKey, '2027-12-15')).toEqual([]);
});

test('a changed signature stops every build, and no private key is ever written', async () => {
  const { dir, check, read, register } = await registeredHub();
  const { privateKey, publicKey } = newKeyPair();
  const name = registerOrigin((await read()).office.site);
  await writeKeys(dir, withNewKey([], { name, publicKey }, '2026-01-01'));
  await register({ keys: privateKey });
  const file = join(dir, 'register/checkpoints.jsonl');
  const text = await readFile(file, 'utf8');
  expect(text + (await readFile(join(dir, 'register/keys.json'), 'utf8'))).not.toContain(privateKey);
  await writeFile(
    file,
    text.replace(/(.{4})=\\n"\n$/, (_, four: string) => `${four === 'AAAA' ? 'BBBB' : 'AAAA'}=\\n"\n`),
  );
  expect((await check()).problems).toMatchObject([{ message: expect.stringContaining('Tanda tangan') }]);
});
