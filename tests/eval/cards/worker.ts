import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { Case } from './evaluate.ts';
import { openExamination, type Scope } from './examine.ts';
import { badness } from './scores.ts';

// One of several that make and judge pictures, one card after the other; what was found of a card is a file in `dir` as soon as it is whole.
const { scope, dir, cards } = workerData as {
  scope: Scope;
  dir: string;
  cards: { number: number; name: string }[];
};
const examine = await openExamination(scope);
for (const { number, name } of cards) {
  const cases: Case[] = [];
  for await (const { row, picture } of examine(number)) {
    cases.push(badness(row) > 0 ? { row, picture: await small(picture) } : { row });
    parentPort?.postMessage(name);
  }
  await writeFile(join(dir, `${name}.part`), JSON.stringify(cases));
  await rename(join(dir, `${name}.part`), join(dir, name));
}

/** A JPEG that a person can judge by, in base64. */
async function small(picture: Buffer): Promise<string> {
  const jpeg = await sharp(picture)
    .resize({ width: 480, withoutEnlargement: true })
    .jpeg({ quality: 60 })
    .toBuffer();
  return jpeg.toString('base64');
}
