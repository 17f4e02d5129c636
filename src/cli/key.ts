import { parseArgs } from 'node:util';
import { ContentError } from '#src/content/content-error.ts';
import { readContent } from '#src/content/read.ts';
import { settings } from '#src/content/settings.ts';
import { dayIn } from '#src/domain/zones.ts';
import { now } from '#src/domain/clock.ts';
import { formatDay } from '#src/domain/dates.ts';
import { readRegister } from '#src/register/log/read-log.ts';
import { registerOrigin } from '#src/register/register-content.ts';
import { withNewKey, withRevokedKey, writeKeys } from '#src/register/signing/key-list.ts';
import { fingerprint, keyId, newKeyPair, type RegisterKey } from '#src/register/signing/keys.ts';
import { printFailure } from './report.ts';

// `npm run key`: makes a key that signs the register. The private half is shown once and stored nowhere; the public half joins register/keys.json.
// `-- --list` shows the keys, `-- --revoke ID --reason "…"` revokes one.
try {
  const { values } = parseArgs({
    options: { list: { type: 'boolean' }, revoke: { type: 'string' }, reason: { type: 'string' } },
  });
  const { contentDir } = settings();
  const { content, problems } = await readContent(contentDir);
  if (!content) throw new ContentError(problems);
  const { register } = await readRegister(contentDir);
  const today = dayIn(now(), content.office.timeZone);
  if (values.list) register.keys.forEach(print);
  else if (values.revoke === undefined) await makeKey(contentDir, register.keys, content.office.site, today);
  else {
    if (!values.reason) throw new Error('Sebutkan alasannya: --reason "Kunci bocor"');
    const revoked = { date: today, reason: values.reason };
    await writeKeys(contentDir, withRevokedKey(register.keys, values.revoke, revoked));
    console.log(
      `Kunci ${values.revoke} dicabut. Umumkan di luar situs ini juga, buat kunci baru (npm run key), lalu terbitkan ulang.`,
    );
  }
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}

async function makeKey(contentDir: string, keys: RegisterKey[], site: string, today: string): Promise<void> {
  const { privateKey, publicKey } = newKeyPair();
  const all = withNewKey(keys, { name: registerOrigin(site), publicKey }, today);
  await writeKeys(contentDir, all);
  const made = all.at(-1);
  if (made) print(made);
  console.log(`
Kunci pribadinya hanya ditampilkan sekali ini dan tidak disimpan di mana pun. Simpan di pengelola rahasia (bukan di git), lalu berikan saat menerbitkan:

REGISTER_KEY=${privateKey}
${keys.length > 0 ? '\nSelama masa peralihan berikan kunci lama dan baru sekaligus, dipisah spasi.\n' : ''}
Umumkan sidik jari kunci di luar situs ini juga: papan pengumuman, surat ke Bawaslu, media sosial kantor.`);
}

function print(key: RegisterKey): void {
  const { from, to, revoked } = key;
  console.log(`Kunci ${keyId(key)}, berlaku ${formatDay(from)} sampai ${formatDay(to)}`);
  if (revoked) console.log(`  DICABUT ${formatDay(revoked.date)}: ${revoked.reason}`);
  console.log(`  sidik jari ${fingerprint(key)}`);
}
