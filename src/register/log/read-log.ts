import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitCommand } from '#src/content/git-command.ts';
import type { Problem } from '#src/domain/problem.ts';
import { leafHash, merkleTree, type MerkleTree, prefixRoots } from '../merkle.ts';
import { type ParsedCheckpoint, parseCheckpoint, signersOf } from '../signing/checkpoint.ts';
import { keysSchema, type RegisterKey } from '../signing/keys.ts';
import { type LogEntry, parseEntry } from './entry.ts';

/** Files of the register, from the content folder. */
export const registerFiles = {
  /** One entry a line, in canonical JSON. */
  log: 'register/log.jsonl',
  /** One checkpoint a line, as JSON text, oldest first. */
  checkpoints: 'register/checkpoints.jsonl',
  /** Public keys. */
  keys: 'register/keys.json',
} as const;

/** The register as it lies in the content folder. */
export interface Register {
  entries: LogEntry[];
  /** The entries' lines as they are in the file. */
  lines: string[];
  /** Of the entries that the newest checkpoint covers. */
  tree: MerkleTree;
  checkpoints: ParsedCheckpoint[];
  /** The checkpoints as they were written. */
  notes: string[];
  keys: RegisterKey[];
  /** Keys whose signature under the newest checkpoint counts; none in a preview. */
  signers: RegisterKey[];
}

/**
 * Reads the register and holds it against its own checkpoints. What has been altered in it is told with the place; a folder without a register
 * gives an empty one.
 */
export async function readRegister(contentDir: string): Promise<{ register: Register; problems: Problem[] }> {
  const [log, notes, keyFile] = await Promise.all([
    readText(join(contentDir, registerFiles.log)),
    readText(join(contentDir, registerFiles.checkpoints)),
    readText(join(contentDir, registerFiles.keys)),
  ]);
  const problems: Problem[] = [];
  const report = (file: string, line: number, message: string) =>
    problems.push({ file, line, field: '', message });

  const conflict = [log, notes].some((text) => /^<{7} /m.test(text));
  if (conflict) report(registerFiles.log, 1, twoWriters());
  const lines = conflict ? [] : linesOf(log);
  const entries = lines.flatMap((line, i) => {
    const entry = parseEntry(line);
    if (!entry) report(registerFiles.log, i + 1, `Entri ${i} rusak atau ditulis ulang. ${restore}`);
    return entry ?? [];
  });
  const written = conflict ? [] : linesOf(notes).map(noteOf);
  const checkpoints = written.flatMap((note, i) => {
    const checkpoint = note === undefined ? undefined : parseCheckpoint(note);
    if (!checkpoint) report(registerFiles.checkpoints, i + 1, `Titik periksa ini rusak. ${restore}`);
    return checkpoint ?? [];
  });
  const keys = keysOf(keyFile);
  if (!keys) report(registerFiles.keys, 1, `Daftar kunci tidak dapat dibaca. ${restore}`);

  const leaves = lines.map(leafHash);
  if (problems.length === 0) problems.push(...alteredEntries(entries, leaves, checkpoints));
  const newest = checkpoints.at(-1);
  const { valid, wrong } = newest ? await signersOf(newest, keys ?? []) : { valid: [], wrong: [] };
  if (wrong.length > 0)
    report(
      registerFiles.checkpoints,
      checkpoints.length,
      `Tanda tangan kunci ${wrong.join(', ')} tidak cocok dengan titik periksa ini. ${restore}`,
    );
  return {
    register: {
      entries,
      lines,
      tree: merkleTree(leaves.slice(0, newest?.size ?? 0)),
      checkpoints,
      notes: written.flatMap((note) => note ?? []),
      keys: keys ?? [],
      signers: valid,
    },
    problems,
  };
}

const restore =
  'Register hanya boleh bertambah; kembalikan berkasnya dari git, lalu catat perubahan dengan npm run register';

/** What git leaves behind when two computers have each continued the register from the same commit. */
function twoWriters(): string {
  return `Dua komputer menerbitkan sendiri-sendiri, dan git menandai pertentangannya di sini. Pakai register dari komputer yang situsnya dibaca warga (${gitCommand('checkout --ours', 'register')}, atau --theirs), lalu terbitkan dari komputer itu: yang belum tercatat dicatat kembali. Sesudah ini terbitkan dari satu komputer saja`;
}

/** The first checkpoint that no longer fits tells between which entries something was altered. */
function alteredEntries(entries: LogEntry[], leaves: Buffer[], checkpoints: ParsedCheckpoint[]): Problem[] {
  const sizes = checkpoints.map(({ size }) => size);
  const falling = sizes.findIndex((size, i) => size < (sizes[i - 1] ?? 0));
  if (falling >= 0)
    return [
      {
        file: registerFiles.checkpoints,
        line: falling + 1,
        field: '',
        message: `Titik periksa ini lebih pendek daripada sebelumnya. ${restore}`,
      },
    ];
  const longest = sizes.at(-1) ?? 0;
  if (longest > leaves.length)
    return [
      {
        file: registerFiles.log,
        line: leaves.length + 1,
        field: '',
        message: `Register terpotong: ${leaves.length} entri, padahal titik periksa terakhir mencatat ${longest}. ${restore}`,
      },
    ];
  const roots = prefixRoots(leaves, sizes);
  const broken = checkpoints.findIndex(({ root }, i) => !roots[i]?.equals(root));
  if (broken < 0) return [];
  const from = sizes[broken - 1] ?? 0;
  const changed = entries.slice(from, sizes[broken]).map(({ post }) => `${post.kind}/${post.id}`);
  const named = [...new Set(changed)];
  const list =
    named.length > 5 ? `${named.slice(0, 5).join(', ')}, dan ${named.length - 5} lagi` : named.join(', ');
  return [
    {
      file: registerFiles.log,
      line: from + 1,
      field: '',
      message: `Entri ${from}–${(sizes[broken] ?? 0) - 1} tidak lagi seperti saat dicatat (${list}). ${restore}`,
    },
  ];
}

function noteOf(line: string): string | undefined {
  try {
    const note: unknown = JSON.parse(line);
    return typeof note === 'string' ? note : undefined;
  } catch {
    return undefined;
  }
}

function keysOf(text: string): RegisterKey[] | undefined {
  if (text === '') return [];
  try {
    return keysSchema.safeParse(JSON.parse(text)).data?.keys;
  } catch {
    return undefined;
  }
}

function linesOf(text: string): string[] {
  // A checkout on Windows may have turned the line breaks.
  const whole = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return whole === '' ? [] : whole.split('\n');
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}
