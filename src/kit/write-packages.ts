import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeFile } from '#src/content/place-file.ts';
import { dayOf } from '#src/domain/dates.ts';
import { lastChange, type Post } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';
import type { Term } from '#src/schemas/catalogues.ts';
import type { Publisher } from './captions/message.ts';
import { type Entry, packageEntries } from './package/entries.ts';
import { planPackages } from './package/plan.ts';
import { writeZip } from './package/zip.ts';

/**
 * Writes every package into a site that has its cards already. A package whose files and texts are as before is taken from `cacheDir`, which holds
 * the packages of this run alone afterwards.
 */
export function writePackages(
  siteDir: string,
  { posts, files, publisher, cacheDir }: PackageSource,
  progress: (done: number, total: number, made: number) => void,
): void {
  const byKey = Map.groupBy(files, ({ post }) => postKey(post));
  const filesOf = (post: Post) => byKey.get(postKey(post)) ?? [];
  const plans = planPackages(posts, filesOf);
  const entriesByPost = new Map<Post, Entry[]>();
  const entriesOf = (post: Post) => {
    const entries = entriesByPost.get(post) ?? packageEntries(post, filesOf(post), publisher);
    entriesByPost.set(post, entries);
    return entries;
  };
  mkdirSync(cacheDir, { recursive: true });
  const used = new Set<string>();
  let made = 0;
  for (const [i, plan] of plans.entries()) {
    const entries = plan.posts.flatMap((post) =>
      entriesOf(post).map((entry) => ({ ...entry, day: dayOf(lastChange(post)) })),
    );
    const name = `${keyOf(entries)}.zip`;
    const cached = join(cacheDir, name);
    used.add(name);
    if (!existsSync(cached)) {
      writeZip(
        cached,
        entries.map((entry) => ({
          name: entry.name,
          day: entry.day,
          content: 'text' in entry ? { text: entry.text } : { path: join(siteDir, entry.file.path) },
        })),
      );
      // The site holds links to it, and nothing that writes into the site may change it.
      chmodSync(cached, 0o444);
      made++;
    }
    const target = join(siteDir, plan.path);
    mkdirSync(dirname(target), { recursive: true });
    placeFile(cached, target);
    progress(i + 1, plans.length, made);
  }
  for (const name of readdirSync(cacheDir))
    if (!used.has(name)) rmSync(join(cacheDir, name), { force: true });
}

interface PackageSource {
  /** Posts that readers may see. */
  posts: Post[];
  files: PublishedFile[];
  publisher: Publisher & { glossary: Term[] };
  /** Belongs to one content folder. */
  cacheDir: string;
}

/** Changes whenever the bytes of the package would. The first part is the version of the format. */
function keyOf(entries: (Entry & { day: string })[]): string {
  const parts = entries.map((entry) => [
    entry.name,
    entry.day,
    'text' in entry ? entry.text : entry.file.sha256,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([1, parts]))
    .digest('hex')
    .slice(0, 40);
}
