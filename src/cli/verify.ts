import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatDay } from '#src/domain/dates.ts';
import { bad, type Finding, good } from '#src/register/verify/finding.ts';
import { openSource } from '#src/register/verify/source.ts';
import { originOf, verifyFiles } from '#src/register/verify/verify-files.ts';
import { type VerifiedLog, verifyLog } from '#src/register/verify/verify-log.ts';
import { printFailure } from './report.ts';

// `npm run verify -- https://… ` (or a folder): verifies a site's register and files from outside. `--key` the fingerprint that was announced
// elsewhere, `--since` a checkpoint that was kept, `--file` a picture that somebody has, `--log-only` without the site's own files.
// Ends with 0 when all was proved, 1 when something is wrong, 2 when nothing is wrong but something could not be proved.
const usage =
  'npm run verify -- <alamat atau folder> [--key "sidik jari"] [--since checkpoint.txt] [--file gambar.jpg] [--log-only]';

try {
  const { values, positionals } = parseArgs({
    options: {
      key: { type: 'string' },
      since: { type: 'string', multiple: true },
      file: { type: 'string', multiple: true },
      'log-only': { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [given, more] = positionals;
  if (given === undefined || more !== undefined) throw new Error(`sebutkan satu situs: ${usage}`);
  const source = openSource(given);
  const older = await Promise.all(
    (values.since ?? []).map(async (name) => ({ name, text: await readFile(name, 'utf8') })),
  );
  const log = await verifyLog(source, { trusted: values.key, older });
  const { findings } = log;
  if (log.checkpoint && !values['log-only']) findings.push(...(await verifyFiles(source, log, count)));
  for (const name of values.file ?? []) findings.push(await fileFinding(name, log));
  process.exitCode = report(findings);
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}

async function fileFinding(name: string, log: VerifiedLog): Promise<Finding> {
  const origin = originOf(await readFile(name), log);
  if (!origin)
    return bad(
      `${name} tidak tercatat sebagai berkas asli. Gambar yang dikirim lewat WhatsApp selalu dimampatkan; bandingkan tampilannya di /cek/.`,
    );
  const { code, entry, index, outlet } = origin;
  return good(
    `${name} adalah berkas asli kartu ${code} (${entry.post.kind}/${entry.post.id}, ${outlet}), tercatat ${formatDay(entry.time)} pada entri ${index}. Keadaannya sekarang: /C/${code}`,
  );
}

function report(findings: Finding[]): number {
  const signs = { good: '✓', bad: '✗', open: '?', note: '•' } as const;
  for (const { level, text } of findings) console.log(`${signs[level]} ${text}`);
  const levels = new Set(findings.map(({ level }) => level));
  if (levels.has('bad')) {
    console.log('\nHasil: ADA YANG TIDAK COCOK.');
    return 1;
  }
  if (levels.has('open')) {
    console.log('\nHasil: tidak ada yang keliru, tetapi belum semuanya terbukti (tanda ?).');
    return 2;
  }
  console.log('\nHasil: semuanya terbukti.');
  return 0;
}

function count(done: number, total: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r\x1b[K${done === total ? '' : `${done} dari ${total} …`}`);
}
