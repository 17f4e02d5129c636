import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { settings } from '#src/content/settings.ts';
import { attacks } from './attacks.ts';
import type { Row, Scope } from './examine.ts';
import { judgePictures } from './pictures.ts';
import { reportPage } from './report.ts';
import { missedTargets, scoresOf } from './scores.ts';

/** What is shown to people at most. */
const worstCases = 40;

/**
 * `npm run eval:cards [-- --cards 60] [--out DIR]`: makes genuine cards, forges them, sends both through what messengers and cameras do, and reports how
 * the checker judged them; `--pictures DIR` judges given pictures instead. Throws when a target is missed.
 */
export async function evaluateCards(parameters: string[] = process.argv.slice(3)): Promise<void> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      cards: { type: 'string', default: '60' },
      out: { type: 'string', default: 'test-results/eval-cards' },
      pictures: { type: 'string' },
    },
  });
  const { contentDir } = settings();
  if (values.pictures !== undefined) return judgePictures(resolve(values.pictures), contentDir);
  const ids = Object.keys(attacks);
  const sent = ids.filter((id) => !attacks[id]?.narrow && !attacks[id]?.cuts);
  const scope = { contentDir, cards: Number(values.cards), attacks: ids, sent, sends: 2 };
  const cases = await judgeAll(scope, (done, part) =>
    process.stderr.write(`\r${done} gambar dinilai, kartu ke-${part} dari ${scope.cards} `),
  );
  process.stderr.write('\n');
  const [set, reported] = [0, 1].map((half) =>
    scoresOf(cases.flatMap(({ row }) => (row.half === half ? row : []))),
  );
  if (!set || !reported) return;
  console.log(JSON.stringify({ half: 'limits', ...set }));
  console.log(JSON.stringify({ half: 'reported', ...reported }));
  const out = resolve(values.out);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'rows.jsonl'), cases.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
  await writeFile(join(out, 'index.html'), await reportPage(cases, { set, reported }, worstCases));
  console.log(`Laporan dengan gambar: ${join(out, 'index.html')}`);
  const missed = missedTargets(reported);
  if (missed.length > 0) throw new Error(`Target tidak tercapai: ${missed.join('; ')}.`);
}

/** Makes and judges every picture of a scope, on several threads; rows come in the order of cards whatever thread was faster. */
export async function judgeAll(scope: Scope, tell: (done: number, card: number) => void): Promise<Case[]> {
  const parts = Math.min(4, availableParallelism());
  let done = 0;
  const codes = new Set<string>();
  const found = await Promise.all(
    Array.from({ length: parts }, (_, part) =>
      run({ scope, part, parts }, ({ row }) => {
        codes.add(row.code);
        tell(++done, codes.size);
      }),
    ),
  );
  return found.flat().sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

function run(workerData: unknown, tell: (one: Case) => void): Promise<Case[]> {
  const cases: Case[] = [];
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
  return new Promise((resolved, failed) => {
    worker.on('message', (one: Case) => {
      cases.push(one);
      tell(one);
    });
    worker.on('error', failed);
    worker.on('exit', () => resolved(cases));
  });
}

function keyOf({ row: { code, kind, attack } }: Case): string {
  return `${code} ${kind} ${attack}`;
}

/** A judged picture; the picture itself only where a person should look at it. */
export interface Case {
  row: Row;
  picture?: Uint8Array;
}
