import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { asDraft } from '#admin/check/entry-draft.ts';
import { judgeDraft } from '#admin/check/judge-draft.ts';
import { deskCollections } from '#admin/collections.ts';
import { splitFrontMatter } from '#src/content/front-matter.ts';
import { readHub } from '#src/content/read-hub.ts';

const collections = deskCollections({ topics: [], districts: [], recapitulationIds: [], offset: '+07:00' });

// What the desk asks before it saves anything, drafts or not.
test.each(['agenda', 'announcements', 'clarifications', 'faq', 'guides', 'dpb', 'pages', 'office'])(
  'what is published of %s can be saved again at the desk',
  async (name) => {
    const collection = collections.find((one) => one.name === name);
    const inFile = collections.flatMap(({ files = [] }) => files).find((one) => one.name === name);
    const fields = collection?.fields ?? inFile?.fields ?? [];
    const file = inFile ? `${name}.yml` : `${name}/${(await readdir(join('content', name)))[0]}`;
    const values = await valuesOf(file);
    const hub = await readHub('content');
    expect(judgeDraft({ file, values: asDraft({ file, values, fields }) }, hub)).toEqual([]);
  },
);

async function valuesOf(file: string): Promise<Record<string, unknown>> {
  const bytes = await readFile(join('content', file));
  if (file.endsWith('.yml')) return parse(bytes.toString());
  const split = splitFrontMatter(bytes, file);
  if ('message' in split) throw new Error(split.message);
  return { ...parse(split.yaml), body: split.body };
}
