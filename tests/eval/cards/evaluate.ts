import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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
import { choosePlans, evaluationContent } from './set.ts';

/** What is shown to people at most. */
const worstCases = 40;

/**
 * `npm run eval:cards [-- --cards 72] [--out DIR]`: makes genuine cards, forges them, sends both through what messengers and cameras do, and reports how
 * the checker judged them; `--pictures DIR` judges given pictures instead. What was found of a card is kept in DIR, so that an interrupted run goes on
 * where it was, as long as neither checker nor cards have changed. Throws when a target is missed.
 */
export async function evaluateCards(parameters: string[] = process.argv.slice(3)): Promise<void> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      cards: { type: 'string', default: '72' },
      out: { type: 'string', default: 'test-results/eval-cards' },
      pictures: { type: 'string' },
    },
  });
  const { contentDir } = settings();
  if (values.pictures !== undefined) return judgePictures(resolve(values.pictures), contentDir);
  const ids = Object.keys(attacks);
  const sent = ids.filter((id) => !attacks[id]?.cuts);
  const scope = { contentDir, cards: Number(values.cards), attacks: ids, sent, sends: 2 };
  const out = resolve(values.out);
  const cases = await judgeAll(scope, join(out, await fingerprintOf(scope)), (done, card) =>
    process.stderr.write(`\r${done} gambar dinilai, kartu ke-${card} dari ${scope.cards} `),
  );
  process.stderr.write('\n');
  const [set, reported] = [0, 1].map((half) =>
    scoresOf(cases.flatMap(({ row }) => (row.half === half ? row : []))),
  );
  if (!set || !reported) return;
  console.log(JSON.stringify({ half: 'limits', ...set }));
  console.log(JSON.stringify({ half: 'reported', ...reported }));
  await writeFile(join(out, 'rows.jsonl'), cases.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
  await writeFile(join(out, 'index.html'), reportPage(cases, { set, reported }, worstCases));
  console.log(`Laporan dengan gambar: ${join(out, 'index.html')}`);
  const missed = missedTargets(reported);
  if (missed.length > 0) throw new Error(`Target tidak tercapai: ${missed.join('; ')}.`);
}

/**
 * Makes and judges every picture of a scope, on several threads; what is in `dir` already is taken from there. Cases come in the order of cards whatever
 * thread was faster.
 */
export async function judgeAll(
  scope: Scope,
  dir: string,
  tell: (done: number, card: number) => void,
): Promise<Case[]> {
  await mkdir(dir, { recursive: true });
  const plans = choosePlans(await evaluationContent(scope.contentDir), scope.cards);
  const cards = plans.map(({ code }, number) => ({ number, name: `${number}-${code}.json` }));
  const kept = new Set(await readdir(dir));
  const missing = cards.filter(({ name }) => !kept.has(name));
  const parts = Math.min(4, availableParallelism());
  const seen = new Set(cards.flatMap(({ name }) => (kept.has(name) ? [name] : [])));
  let done = 0;
  await Promise.all(
    Array.from({ length: parts }, (_, part) =>
      run({ scope, dir, cards: missing.filter((_card, i) => i % parts === part) }, (name) =>
        tell(++done, seen.add(name).size),
      ),
    ),
  );
  const found = await Promise.all(
    cards.map(async ({ name }): Promise<Case[]> => JSON.parse(await readFile(join(dir, name), 'utf8'))),
  );
  return found.flat();
}

function run(workerData: unknown, tell: (card: string) => void): Promise<void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
  return new Promise((resolved, failed) => {
    worker.on('message', tell);
    worker.on('error', failed);
    worker.on('exit', () => resolved());
  });
}

/** Names what a result depends on: the checker, how cards are drawn, what is done to them, and the content. */
async function fingerprintOf(scope: Scope): Promise<string> {
  const root = join(import.meta.dirname, '../../..');
  const hash = createHash('sha256').update(JSON.stringify(scope));
  for (const folder of ['src/register/checker', 'src/register/references', 'src/cards', 'tests/eval/cards']) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.ts')).sort())
      hash.update(`${name}\n`).update(await readFile(join(root, folder, name)));
  }
  hash.update(JSON.stringify(await evaluationContent(scope.contentDir)));
  return hash.digest('hex').slice(0, 12);
}

/** A judged picture; the picture itself, as a small JPEG in base64, only where a person should look at it. */
export interface Case {
  row: Row;
  picture?: string;
}
