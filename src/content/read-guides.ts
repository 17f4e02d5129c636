import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#src/domain/problem.ts';
import { listFiles } from './files.ts';
import { type Guide, type GuideIds, judgeGuide } from './guides.ts';

/** Every guide of content/guides that is no draft, and every problem of the folder. */
export async function readGuides(dir: string): Promise<GuideIds & { guides: Guide[]; problems: Problem[] }> {
  const { files, problems } = await listFiles(dir, 'guides', { extension: 'yml', dated: false });
  const read = await Promise.all(
    files.map(async ({ file, id }) => ({ id, ...judgeGuide(await readFile(join(dir, file)), file, id) })),
  );
  return {
    guideIds: read.flatMap(({ id, draft }) => (draft ? [] : id)),
    draftGuideIds: read.flatMap(({ id, draft }) => (draft ? id : [])),
    guides: read.flatMap(({ guide }) => guide ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}
