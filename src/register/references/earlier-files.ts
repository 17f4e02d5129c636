import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { gitCommand } from '#src/content/git-command.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import type { Ledger, LoggedCode } from '../log/ledger.ts';
import type { FileOfCode } from './shelf.ts';

/** Where pictures of earlier files are kept, from the content folder: a list, one a line, and a folder. */
export const earlierFiles = { list: 'register/acuan.jsonl', folder: 'register/acuan' } as const;

const share = z.strictObject({ x: z.number(), y: z.number() });
const hex = z.string().regex(/^[0-9a-f]{64}$/);

const lineSchema = z.union([
  z.strictObject({
    code: z.string().length(7),
    /** Of the file, as the log names it. */
    sha256: hex,
    qr: z.tuple([share, share, share, share]),
    /** The small picture in the folder. */
    name: z.string().regex(/^[0-9a-f]{16}\.webp$/),
    height: z.int().positive(),
  }),
  z.strictObject({
    code: z.string().length(7),
    sha256: hex,
    /** The later file with the same code that looks the same to the checker. */
    as: hex,
  }),
]);

/** What is known of an earlier file: its reference, or which later one looks like it. */
export type EarlierFile = z.infer<typeof lineSchema>;

/** What was kept in the content folder, by `keyOf`. Throws for a line that cannot be read, with its number. */
export async function readEarlierFiles(contentDir: string): Promise<Map<string, EarlierFile>> {
  const text = await readFile(join(contentDir, earlierFiles.list), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  return new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line, i) => {
        const { data } = lineSchema.safeParse(parsed(line));
        if (!data)
          throw new Error(
            `${earlierFiles.list} baris ${i + 1} rusak. Kembalikan berkasnya: ${gitCommand('checkout', earlierFiles.list)}`,
          );
        return [keyOf(data), data];
      }),
  );
}

/** Names a file among the earlier ones. */
export function keyOf({ code, sha256 }: FileOfCode): string {
  return `${code} ${sha256}`;
}

/** Everything with a picture that was ever handed out under a code and is not today, the newest first. */
export function earlierOf(logged: LoggedCode[], today: PublishedFile[]): FileOfCode[] {
  const known = new Set(today.map(({ sha256 }) => sha256));
  return logged
    .toReversed()
    .filter(({ file }) => file.type !== 'video/mp4' && !known.has(file.sha256) && known.add(file.sha256))
    .map(({ file: { code, sha256 } }) => ({ code, sha256 }));
}

/** Files of every code of the log and of today. */
export function filesByCode(ledger: Ledger, today: PublishedFile[]): [string, PublishedFile[]][] {
  const byCode = Map.groupBy(today, ({ code }) => code);
  const codes = new Set([...byCode.keys(), ...ledger.codes.keys()]);
  return [...codes].map((code) => [code, byCode.get(code) ?? []]);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
