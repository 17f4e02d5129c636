import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError } from '#src/content/content-error.ts';
import type { Content } from '#src/content/read.ts';
import { momentIn } from '#src/domain/zones.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { visibleItems } from './gate.ts';
import { missingEntries } from './log/append.ts';
import { entryLine, type LogEntry } from './log/entry.ts';
import { ledgerOf } from './log/ledger.ts';
import { readRegister, registerFiles } from './log/read-log.ts';
import { leafHash, merkleTree } from './merkle.ts';
import { parseCheckpoint, signCheckpoint, signersOf } from './signing/checkpoint.ts';
import { privateKeys } from './signing/keys.ts';

/**
 * Registers what is about to be published: appends an entry for everything that the log lacks, and a checkpoint over all of it, signed with the
 * given private keys (see privateKeys). This is the only code that writes the log, and it is called by publishing alone: a build only reads it.
 * Content must have passed the gate. Throws ContentError for a damaged register, and Error for a key that is not in keys.json.
 */
export async function registerContent(
  contentDir: string,
  content: Content,
  files: PublishedFile[],
  { at, keys: given }: { at: Date; keys: string | undefined },
): Promise<Registration> {
  const { register, problems } = await readRegister(contentDir);
  if (problems.length > 0) throw new ContentError(problems);
  const { office } = content;
  const time = momentIn(at, office.timeZone);
  const items = await visibleItems(contentDir, content, at);
  const added = missingEntries(items, files, ledgerOf(register.entries), time);
  const lines = [...register.lines, ...added.map(entryLine)];
  const signing = await privateKeys(given);
  const covered = register.checkpoints.at(-1)?.size === lines.length;
  const signatures = register.signers.length;
  if (lines.length === 0 || (covered && signatures >= signing.length))
    return { added, size: lines.length, signed: signatures > 0 };

  const { root } = merkleTree(lines.map(leafHash));
  const origin = registerOrigin(office.site);
  const note = await signCheckpoint({ origin, size: lines.length, root, time }, signing);
  const checkpoint = parseCheckpoint(note);
  const { valid } = checkpoint ? await signersOf(checkpoint, register.keys) : { valid: [] };
  if (valid.length < signing.length)
    throw new Error(
      'Kunci di REGISTER_KEY tidak tercantum sebagai kunci yang berlaku di register/keys.json. Periksa dengan npm run key -- --list.',
    );
  // The log first: entries without a checkpoint are covered by the next one, a checkpoint without its entries would be a damaged log.
  await append(join(contentDir, registerFiles.log), register.lines, added.map(entryLine));
  const notes = register.notes.map((one) => JSON.stringify(one));
  await append(join(contentDir, registerFiles.checkpoints), notes, [JSON.stringify(note)]);
  return { added, size: lines.length, signed: valid.length > 0 };
}

/** What registering has done. */
export interface Registration {
  added: LogEntry[];
  /** Entries in the log now. */
  size: number;
  /** Whether the newest checkpoint bears a signature that counts. */
  signed: boolean;
}

/** Whose log it is, as checkpoints and keys name it: "kab-kampar.kpu.go.id/register". */
export function registerOrigin(site: string): string {
  return `${new URL(site).host}/register`;
}

/** The old lines and the new ones take the file's place in one step, so that a reader and a power cut meet a whole log. */
async function append(file: string, before: string[], added: string[]): Promise<void> {
  if (added.length === 0) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, [...before, ...added].map((line) => `${line}\n`).join(''));
  await rename(`${file}.tmp`, file);
}
