import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardPlan } from './plan.ts';

/** Hash of each picture of the content folder that a planned post names, by its name there. */
export async function hashesOf(contentDir: string, plans: CardPlan[]): Promise<Map<string, string>> {
  const named = plans.flatMap(({ post }) => [
    'cover' in post ? post.cover?.src : undefined,
    'claimImage' in post ? post.claimImage?.src : undefined,
  ]);
  const files = [...new Set(named)].filter((src) => src !== undefined);
  const hashes = await Promise.all(
    files.map(async (src) =>
      createHash('sha256')
        .update(await readFile(join(contentDir, src)))
        .digest('hex'),
    ),
  );
  return new Map(files.map((src, i) => [src, hashes[i] ?? '']));
}
