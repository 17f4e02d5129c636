import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LogEntry } from './log/entry.ts';
import { itemKey, type Ledger } from './log/ledger.ts';
import type { Register } from './log/read-log.ts';
import { type Registered, registeredContent } from './log/registered.ts';

/** Addresses of the register within the site. */
export const registerPaths = {
  log: '/register/log.jsonl',
  /** The newest checkpoint. */
  checkpoint: '/register/checkpoint.txt',
  /** All of them, one a line as JSON text. */
  checkpoints: '/register/checkpoints.jsonl',
  keys: '/register/keys.json',
} as const;

/** "/register/bukti/agenda/2021-06-30-rapat.json". */
export function proofPath({ kind, id }: LogEntry['post']): string {
  return `/register/bukti/${kind}/${id}.json`;
}

/** `/register/bukti/…`: what was published, word for word, with the proof that the log holds it. */
export interface EntryProof {
  v: 1;
  /** Place of the entry in the log; the first is 0. */
  entry: number;
  /** The entry's line; its bytes are the leaf. */
  leaf: string;
  /** Inclusion proof up to the checkpoint's root (RFC 6962, 2.1.1), hexadecimal. */
  proof: string[];
  /** The checkpoint, as it is signed. */
  checkpoint: string;
  /** What the entry's `content` is the hash of, in canonical JSON. */
  content: unknown;
}

/**
 * Writes the register into a site: log, checkpoints and keys as they are, and a proof for every registered item. Nothing where nothing was
 * registered.
 */
export async function writeRegister(
  outDir: string,
  { register, ledger, items }: RegisterSource,
): Promise<void> {
  const note = register.notes.at(-1);
  const size = register.checkpoints.at(-1)?.size ?? 0;
  if (note === undefined || size === 0) return;
  const notes = register.notes.map((one) => JSON.stringify(one));
  await write(join(outDir, registerPaths.log), lines(register.lines.slice(0, size)));
  await write(join(outDir, registerPaths.checkpoint), note);
  await write(join(outDir, registerPaths.checkpoints), lines(notes));
  await write(
    join(outDir, registerPaths.keys),
    `${JSON.stringify({ v: 1, keys: register.keys }, null, 2)}\n`,
  );
  for (const item of items) {
    const placed = ledger.current.get(itemKey(item));
    if (!placed || placed.index >= size) continue;
    const proof: EntryProof = {
      v: 1,
      entry: placed.index,
      leaf: register.lines[placed.index] ?? '',
      proof: register.tree.inclusionProof(placed.index).map((hash) => hash.toString('hex')),
      checkpoint: note,
      content: registeredContent(item),
    };
    await write(join(outDir, proofPath(placed.entry.post)), JSON.stringify(proof));
  }
}

interface RegisterSource {
  register: Register;
  ledger: Ledger;
  /** What readers may see now. */
  items: Registered[];
}

function lines(texts: string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
