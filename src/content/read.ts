import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import type { Post, Recapitulation } from '#src/domain/post.ts';
import { byPlace, isError, type Problem } from '#src/domain/problem.ts';
import {
  type District,
  districtsSchema,
  glossarySchema,
  type Term,
  type Topic,
  topicsSchema,
} from '#src/schemas/catalogues.ts';
import { type OfficeData, officeSchema } from '#src/schemas/office.ts';
import { figureWarnings } from './figures.ts';
import { listFiles } from './files.ts';
import { brokenGuides, type Guide } from './guides.ts';
import { bodyMediaProblems, mediaProblems } from './media.ts';
import { judgePosts } from './judge-posts.ts';
import { judgePage, type Page } from './post-file.ts';
import { readGuides } from './read-guides.ts';
import { readRecapitulations } from './read-recapitulations.ts';
import { readYamlFile } from './read-yaml-file.ts';
import {
  type BrokenReference,
  brokenDistricts,
  brokenReferences,
  referenceField,
  repeatedIds,
} from './references.ts';
import { officeNumbers } from './office-numbers.ts';
import { unread } from './second-person.ts';
import { yamlOf } from './yaml-file.ts';

/** Everything that editors own, validated. */
export interface Content {
  office: OfficeData;
  districts: District[];
  topics: Topic[];
  glossary: Term[];
  /** All posts, future ones too, in the order of kind and file name. Drafts of any kind are read, but are no content yet. */
  posts: Post[];
  recapitulations: Recapitulation[];
  /** In the order of their file names. */
  guides: Guide[];
  /** Front matter and text of the pages. */
  pages: Page[];
}

/** The content, or every problem that keeps it from being published. */
export type Reading = ({ content: Content; problems: [] } | { content: undefined; problems: Problem[] }) & {
  /** What an editor should look at, and has not released. */
  warnings: Problem[];
};

/**
 * Reads a content folder: names, YAML, schemas, guards and cross-references. All problems are listed, ordered by file and line; a folder with
 * a problem gives no content, one with warnings does. Throws only when the file system does.
 */
export async function readContent(dir: string): Promise<Reading> {
  if (!(await isFolder(dir)))
    return failed([
      {
        file: dir,
        line: 1,
        field: '',
        message: 'Folder isi tidak ada. Periksa CONTENT_DIR atau jalankan dari folder proyek',
      },
    ]);
  const office = await readYamlFile(dir, 'office.yml', officeSchema);
  const own = officeNumbers(office.data);
  const [districts, topics, glossary, dpb, guides, pages, written] = await Promise.all([
    readYamlFile(dir, 'districts.yml', districtsSchema),
    readYamlFile(dir, 'topics.yml', topicsSchema),
    readYamlFile(dir, 'glossary.yml', glossarySchema),
    readRecapitulations(dir),
    readGuides(dir),
    readPages(dir, own),
    readPosts(dir, own),
  ]);
  const { posts } = written;
  const problems = [office, districts, topics, glossary, dpb, guides, pages, written].flatMap(
    (part) => part.problems,
  );
  const references = [
    ...repeatedIds(posts),
    ...dpb.recapitulations.flatMap((entry) => brokenDistricts(entry, districts.data)),
    ...posts.flatMap((post) =>
      brokenReferences(post, { ...dpb, districts: districts.data, topics: topics.data }),
    ),
    ...brokenGuides(
      guides.guides,
      topics.data?.map(({ id }) => id),
      guides,
    ),
    ...(office.data ? unread(posts, dpb.recapitulations, office.data) : []),
    ...(await mediaProblems(dir, posts, office.data)),
  ];
  problems.push(...(await bodyMediaProblems(dir, posts, office.data)));
  problems.push(...(await Promise.all(references.map((reference) => located(dir, reference)))));
  const warnings = [
    ...problems.filter((problem) => !isError(problem)),
    ...(await Promise.all(
      figureWarnings(posts, dpb.recapitulations).map(async ({ path, ...warning }) =>
        path ? { ...warning, line: (await located(dir, { ...warning, path })).line } : warning,
      ),
    )),
  ].sort(byPlace);
  const errors = problems.filter(isError);
  if (errors.length > 0 || !office.data || !districts.data || !topics.data || !glossary.data)
    return failed(errors, warnings);
  return {
    content: {
      office: office.data,
      districts: districts.data,
      topics: topics.data,
      glossary: glossary.data,
      posts,
      recapitulations: dpb.recapitulations,
      guides: guides.guides,
      pages: pages.pages,
    },
    problems: [],
    warnings,
  };
}

async function readPosts(dir: string, own: ReadonlySet<string>) {
  const listed = await Promise.all(
    kindIds.map(async (kind) => {
      const { files, problems } = await listFiles(dir, kinds[kind].folder, {
        extension: 'md',
        dated: kind !== 'faq',
      });
      return { names: files.map((name) => ({ ...name, kind })), problems };
    }),
  );
  const judged = await judgePosts(
    dir,
    listed.flatMap(({ names }) => names),
    own,
  );
  return {
    posts: judged.flatMap(({ post }) => post ?? []),
    problems: [...listed, ...judged].flatMap((one) => one.problems),
  };
}

async function readPages(dir: string, own: ReadonlySet<string>) {
  const { files, problems } = await listFiles(dir, 'pages', { extension: 'mdx', dated: false });
  const read = await Promise.all(
    files.map(async ({ file, id }) => judgePage(await readFile(join(dir, file)), { file, id }, own)),
  );
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** Finds the line of a broken reference by reading its file again: that is rare, and keeping every parsed file would not be. */
async function located(dir: string, reference: BrokenReference): Promise<Problem> {
  const { file, path, message, rule } = reference;
  const yaml = yamlOf(file, await readFile(join(dir, file)));
  const line = yaml?.place(path).line ?? 1;
  return { file, line, field: referenceField(reference), message, ...(rule && { level: 'warn', rule }) };
}

async function isFolder(dir: string): Promise<boolean> {
  return stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function failed(problems: Problem[], warnings: Problem[] = []): Reading {
  return { content: undefined, problems: problems.sort(byPlace), warnings };
}
