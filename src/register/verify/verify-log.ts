import { formatDay } from '#src/domain/dates.ts';
import { type LogEntry, parseEntry } from '../log/entry.ts';
import { type ParsedCheckpoint, parseCheckpoint, signersOf } from '../signing/checkpoint.ts';
import { keysSchema, type RegisterKey } from '../signing/keys.ts';
import { registerPaths } from '../write-register.ts';
import { bad, type Finding, good, open } from './finding.ts';
import { type Roots, rootsOf } from './roots.ts';
import { signatureFindings } from './signature-findings.ts';
import type { Source } from './source.ts';

/**
 * Verifies a register as anyone can: the signature under the checkpoint, that the log is the one that was signed, that it only grew since older
 * checkpoints, and that no code stands for two cards. Without a log there is a finding and nothing else.
 */
export async function verifyLog(source: Source, { trusted, older }: Trust): Promise<VerifiedLog> {
  const [log, newest, notes, keyFile] = await Promise.all(
    [registerPaths.log, registerPaths.checkpoint, registerPaths.checkpoints, registerPaths.keys].map(
      async (path) => (await source.read(path))?.toString('utf8'),
    ),
  );
  const checkpoint = newest === undefined ? undefined : parseCheckpoint(newest);
  if (log === undefined || !checkpoint)
    return {
      entries: [],
      lines: [],
      checkpoint: undefined,
      findings: [bad(`${source.name} tidak memuat register yang dapat dibaca.`)],
    };

  const keys = parseKeys(keyFile);
  const findings: Finding[] = [];
  findings.push(...originFindings(checkpoint, source));

  const lines = log.replace(/\n$/, '').split('\n');
  const entries = lines.flatMap((line, i) => {
    const entry = parseEntry(line);
    if (!entry) findings.push(bad(`Entri ${i} rusak atau tidak dalam bentuk kanonik.`));
    return entry ?? [];
  });
  const history = (notes ?? '').split('\n').filter(Boolean).map(checkpointOf);
  const kept = older.map(({ name, text }) => ({ name, old: parseCheckpoint(text) }));
  const sizes = [checkpoint, ...history, ...kept.map(({ old }) => old)].flatMap((one) => one?.size ?? []);
  const roots = rootsOf(lines, sizes);
  findings.push(
    ...(await signatureFindings(checkpoint, { keys, trusted, history, roots })),
    lines.length === checkpoint.size && roots(checkpoint.size)?.equals(checkpoint.root)
      ? good(`${lines.length} entri sama dengan yang dicatat titik periksa ${formatDay(checkpoint.time)}.`)
      : bad(`Isi log (${lines.length} entri) tidak sama dengan titik periksanya (${checkpoint.size} entri).`),
    ...historyFindings(history, checkpoint, roots),
    ...codeFindings(entries),
  );
  for (const { name, old } of kept) findings.push(...(await olderFindings(name, old, keys, roots)));
  return { entries, lines, checkpoint, findings };
}

/** What the verifier brings along. */
export interface Trust {
  /** Fingerprint of the office's key from somewhere else than the site. */
  trusted: string | undefined;
  /** Checkpoints that were kept earlier. */
  older: { name: string; text: string }[];
}

/** A log with what was found. */
export interface VerifiedLog {
  entries: LogEntry[];
  lines: string[];
  checkpoint: ParsedCheckpoint | undefined;
  findings: Finding[];
}

function originFindings({ origin }: ParsedCheckpoint, { host }: Source): Finding[] {
  const isOwn =
    host === undefined || origin === `${host}/register` || /^(localhost|127\.0\.0\.1|\[::1\])/.test(host);
  return isOwn ? [] : [bad(`Register ini milik ${origin}, bukan milik ${host}.`)];
}

function historyFindings(
  history: (ParsedCheckpoint | undefined)[],
  newest: ParsedCheckpoint,
  roots: Roots,
): Finding[] {
  const broken = history.findIndex((one, i) => {
    const before = history[i - 1];
    return !one || (before && before.size > one.size) || !roots(one.size)?.equals(one.root);
  });
  if (broken >= 0) return [bad(`Titik periksa ke-${broken + 1} dalam riwayat tidak cocok dengan log.`)];
  const last = history.at(-1);
  if (!last || last.size !== newest.size || !last.root.equals(newest.root))
    return [bad('Riwayat titik periksa tidak berakhir pada titik periksa terakhir.')];
  return [good(`Log hanya bertambah di sepanjang ${history.length} titik periksanya.`)];
}

async function olderFindings(
  name: string,
  old: ParsedCheckpoint | undefined,
  keys: RegisterKey[],
  roots: Roots,
): Promise<Finding[]> {
  if (!old) return [bad(`${name} bukan titik periksa.`)];
  const { valid } = await signersOf(old, keys);
  const findings =
    valid.length > 0 ? [] : [open(`${name} tidak ditandatangani kunci yang sekarang diakui situs ini.`)];
  const same = roots(old.size)?.equals(old.root);
  return [
    ...findings,
    same
      ? good(`Sejak ${name} (${old.size} entri, ${formatDay(old.time)}) log hanya bertambah.`)
      : bad(
          `Log telah diubah sejak ${name} (${old.size} entri, ${formatDay(old.time)}). Simpan keduanya sebagai bukti.`,
        ),
  ];
}

function codeFindings(entries: LogEntry[]): Finding[] {
  const subjects = new Map<string, string>();
  const twice = new Set<string>();
  for (const { post, edition, files } of entries)
    for (const { code, outlet, slide } of files) {
      const subject = JSON.stringify([post.kind, post.id, edition, outlet, slide]);
      if ((subjects.get(code) ?? subject) !== subject) twice.add(code);
      subjects.set(code, subject);
    }
  return [
    twice.size > 0
      ? bad(`Kode yang dipakai untuk dua kartu: ${[...twice].join(', ')}.`)
      : good(`${subjects.size} kode, masing-masing untuk satu kartu saja.`),
  ];
}

function parseKeys(text: string | undefined): RegisterKey[] {
  try {
    return keysSchema.parse(JSON.parse(text ?? '')).keys;
  } catch {
    return [];
  }
}

function checkpointOf(line: string): ParsedCheckpoint | undefined {
  try {
    return parseCheckpoint(String(JSON.parse(line)));
  } catch {
    return undefined;
  }
}
