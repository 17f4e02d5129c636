import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError } from '#src/content/content-error.ts';
import type { Content } from '#src/content/read.ts';
import { dayOf } from '#src/domain/dates.ts';
import { dayIn, momentIn } from '#src/domain/zones.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { visibleItems } from './gate.ts';
import { missingEntries } from './log/append.ts';
import { entryLine, type LogEntry } from './log/entry.ts';
import { ledgerOf } from './log/ledger.ts';
import { readRegister, type Register, registerFiles } from './log/read-log.ts';
import { leafHash, merkleTree } from './merkle.ts';
import { signCheckpoint } from './signing/checkpoint.ts';
import { type PrivateKey, privateKeys } from './signing/keys.ts';
import { keysInForce } from './signing/keys-in-force.ts';

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
  const origin = registerOrigin(office.site);
  const signing = keysInForce(await privateKeys(given), register.keys, { origin, today: dayOf(time) });
  const covered = register.checkpoints.at(-1)?.size === lines.length;
  if (lines.length === 0 || (covered && signing.every((key) => hasSigned(key, register))))
    return { added, size: lines.length, signed: register.signers.length > 0 };

  const { root } = merkleTree(lines.map(leafHash));
  const note = await signCheckpoint({ origin, size: lines.length, root, time }, signing);
  // The log first: entries without a checkpoint are covered by the next one, a checkpoint without its entries would be a damaged log.
  await append(join(contentDir, registerFiles.log), register.lines, added.map(entryLine));
  const notes = register.notes.map((one) => JSON.stringify(one));
  await append(join(contentDir, registerFiles.checkpoints), notes, [JSON.stringify(note)]);
  return { added, size: lines.length, signed: signing.length > 0 };
}

/** What registering has done. */
export interface Registration {
  added: LogEntry[];
  /** Entries in the log now. */
  size: number;
  /** Whether the newest checkpoint bears a signature that counts. */
  signed: boolean;
}

/**
 * Whether the newest checkpoint is signed with each of the given private keys (see privateKeys) that has not ended: what was published before they
 * were given is not, though no content has changed since. Throws for a text that is no key.
 */
export async function isSignedBy(contentDir: string, given: string | undefined, at: Date): Promise<boolean> {
  const keys = await privateKeys(given);
  const { register } = await readRegister(contentDir);
  // In the zone where a day ends first.
  const today = dayIn(at, 'WIT');
  const ended = register.keys.filter(({ to }) => to < today);
  return keys.every(
    (key) => hasSigned(key, register) || ended.some(({ publicKey }) => publicKey === key.publicKey),
  );
}

/** Whose log it is, as checkpoints and keys name it: "kab-kampar.kpu.go.id/register". */
export function registerOrigin(site: string): string {
  return `${new URL(site).host}/register`;
}

function hasSigned({ publicKey }: PrivateKey, { signers }: Register): boolean {
  return signers.some((key) => key.publicKey === publicKey);
}

/** The old lines and the new ones take the file's place in one step, so that a reader and a power cut meet a whole log. */
async function append(file: string, before: string[], added: string[]): Promise<void> {
  if (added.length === 0) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, [...before, ...added].map((line) => `${line}\n`).join(''));
  await rename(`${file}.tmp`, file);
}
