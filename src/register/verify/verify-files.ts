import { z } from 'zod';
import { contentHash } from '../log/digests.ts';
import type { LogEntry } from '../log/entry.ts';
import { itemKey, ledgerOf } from '../log/ledger.ts';
import { leafHash } from '../merkle.ts';
import { rootOfInclusion } from '../merkle-proof.ts';
import { proofPath } from '../write-register.ts';
import { bad, type Finding, good, open } from './finding.ts';
import { mediaFindings, type ProvedContent } from './media-findings.ts';
import { severalAtOnce, sha256Of, type Source } from './source.ts';
import type { VerifiedLog } from './verify-log.ts';

/**
 * Verifies what a site hands out against its log: of every item the proof and the content, of every card that holds the file. `progress` is told how
 * many of how many are done.
 */
export async function verifyFiles(
  source: Source,
  log: VerifiedLog,
  progress: (done: number, total: number) => void,
): Promise<Finding[]> {
  const current = [...ledgerOf(log.entries).current.values()];
  const problems: string[] = [];
  const remade: string[] = [];
  const contents: ProvedContent[] = [];
  let [files, done] = [0, 0];
  await severalAtOnce(current, async ({ entry, index }) => {
    const { problem, content } = await proved(source, log, entry, index);
    if (problem) problems.push(`${itemKey(entry.post)}: ${problem}`);
    else contents.push({ item: itemKey(entry.post), content });
    for (const file of entry.files) {
      const fileProblem = await handedOutProblem(source, file);
      // An encoder gives other bytes on a computer with another number of cores; other pictures would be found by the card's own.
      if (fileProblem === otherForm && file.type === 'video/mp4') remade.push(file.code);
      else if (fileProblem)
        problems.push(`${file.code} (${itemKey(entry.post)}, ${file.outlet}): ${fileProblem}`);
      else files++;
    }
    progress(++done, current.length);
  });
  return [
    good(`${contents.length} tulisan dan ${files} berkas sama dengan yang tercatat.`),
    ...problems.sort().map((text) => bad(text)),
    ...(remade.length > 0 ? [remadeVideos(remade.sort())] : []),
    ...(await mediaFindings(source, contents)),
  ];
}

/** What the log knows of a file that somebody has: where it was handed out, or that it never was. */
export function originOf(
  bytes: Uint8Array,
  { entries }: Pick<VerifiedLog, 'entries'>,
): FileOrigin | undefined {
  const sha256 = sha256Of(bytes);
  for (const [index, entry] of entries.entries()) {
    const file = entry.files.find((one) => one.sha256 === sha256);
    if (file) return { index, entry, code: file.code, outlet: file.outlet };
  }
  return undefined;
}

/** Where a file came from. */
export interface FileOrigin {
  index: number;
  entry: LogEntry;
  code: string;
  outlet: string;
}

const proofSchema = z.object({
  entry: z.number(),
  leaf: z.string(),
  proof: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  content: z.unknown(),
});
const recordSchema = z.object({
  files: z.array(z.object({ sha256: z.string(), path: z.string().startsWith('/').optional() })),
});

/** The content of an item as its proof tells it, once the proof leads to the checkpoint; otherwise what is wrong. */
async function proved(
  source: Source,
  { lines, checkpoint }: VerifiedLog,
  entry: LogEntry,
  index: number,
): Promise<{ problem?: string; content?: unknown }> {
  const proof = await readJson(source, proofPath(entry.post), proofSchema);
  if (!proof || !checkpoint) return { problem: 'buktinya tidak ada' };
  if (proof.leaf !== lines[index] || proof.entry !== index)
    return { problem: 'buktinya bukan untuk entri terakhirnya' };
  const path = proof.proof.map((hash) => Buffer.from(hash, 'hex'));
  const root = rootOfInclusion(index, checkpoint.size, leafHash(proof.leaf), path);
  if (!root?.equals(checkpoint.root)) return { problem: 'buktinya tidak sampai ke titik periksa' };
  return contentHash(proof.content) === entry.content
    ? { content: proof.content }
    : { problem: 'isinya tidak sama dengan yang tercatat' };
}

const otherForm = 'berkas yang tercatat tidak ditayangkan lagi dalam bentuk ini';

function remadeVideos(codes: string[]): Finding {
  const more = codes.length > 5 ? `, dan ${codes.length - 5} lagi` : '';
  return open(
    `${codes.length} video disusun di komputer lain, sehingga bitanya bukan yang tercatat; isinya belum terbukti. Bandingkan dengan gambar kartu berkode sama: ${codes.slice(0, 5).join(', ')}${more}`,
  );
}

async function handedOutProblem(
  source: Source,
  { code, sha256 }: LogEntry['files'][number],
): Promise<string | undefined> {
  const record = await readJson(source, `/C/${code}.json`, recordSchema);
  if (!record) return 'kodenya tidak dijawab';
  const path = record.files.find((file) => file.sha256 === sha256)?.path;
  if (path === undefined) return otherForm;
  const bytes = await source.read(path);
  if (!bytes) return `berkas ${path} tidak ada`;
  return sha256Of(bytes) === sha256 ? undefined : `berkas ${path} bukan yang tercatat`;
}

async function readJson<T extends z.ZodType>(
  source: Source,
  path: string,
  schema: T,
): Promise<z.infer<T> | undefined> {
  const bytes = await source.read(path);
  try {
    return bytes && schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}
