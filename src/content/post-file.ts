import { isDraft } from '#src/domain/draft.ts';
import type { Kind } from '#src/domain/kinds.ts';
import type { Post } from '#src/domain/post.ts';
import { isError, type Problem } from '#src/domain/problem.ts';
import { guardMarkdown } from '#src/guards/markdown.ts';
import { personalDataProblems } from '#src/guards/personal-data.ts';
import { textProblems } from '#src/guards/text.ts';
import { agendaSchema } from '#src/schemas/agenda.ts';
import { announcementSchema } from '#src/schemas/announcement.ts';
import { clarificationSchema } from '#src/schemas/clarification.ts';
import { faqSchema } from '#src/schemas/faq.ts';
import { type PageData, pageSchema } from '#src/schemas/page.ts';
import { splitFrontMatter } from './front-matter.ts';
import { withoutReleased } from './releases.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** Judges the bytes of one post of a kind: the post, or every problem of its front matter and its text. A draft's missing fields are no problem yet, and nothing is warned of. `ownNumbers` are the office's telephones, which are public. */
export function judgePost(
  bytes: Uint8Array,
  { file, id, kind }: PostName,
  ownNumbers: ReadonlySet<string>,
): JudgedPost {
  const read = judgeMatter(bytes, file, kind, ownNumbers);
  if (!read.yaml) return { problems: read.problems };
  const { yaml, body, bodyLine } = read;
  const origin = { id, file, body, bodyLine };
  const { post, problems } = validated(kind);
  if (isDraft(yaml.value)) return { problems: read.problems.filter(isError) };
  return { post, problems: [...problems, ...read.problems] };

  function validated(of: Kind): { post: Post | undefined; problems: Problem[] } {
    switch (of) {
      case 'agenda': {
        const { data, problems } = validate(agendaSchema, yaml, file);
        return { post: data && { kind: of, ...origin, ...data }, problems };
      }
      case 'announcement': {
        const { data, problems } = validate(announcementSchema, yaml, file);
        return { post: data && { kind: of, ...origin, ...data }, problems };
      }
      case 'clarification': {
        const { data, problems } = validate(clarificationSchema, yaml, file);
        return { post: data && { kind: of, ...origin, ...data }, problems };
      }
      case 'faq': {
        const { data, problems } = validate(faqSchema, yaml, file);
        return { post: data && { kind: of, ...origin, ...data }, problems };
      }
    }
  }
}

/** Judges the bytes of one page (.mdx): its front matter and text, or every problem of both. */
export function judgePage(
  bytes: Uint8Array,
  { file, id }: Omit<PostName, 'kind'>,
  ownNumbers: ReadonlySet<string>,
): { page?: Page | undefined; problems: Problem[] } {
  const read = judgeMatter(bytes, file, 'page', ownNumbers);
  if (!read.yaml) return { problems: read.problems };
  const { data, problems } = validate(pageSchema, read.yaml, file);
  return { page: data && { ...data, id, file, body: read.body }, problems: [...problems, ...read.problems] };
}

/** A post, or why it is none. */
export interface JudgedPost {
  post?: Post | undefined;
  problems: Problem[];
}

/** Where a post lies, and what it is. */
export interface PostName {
  /** Path from the content folder. */
  file: string;
  /** The file's name without its ending. */
  id: string;
  kind: Kind;
}

function judgeMatter(bytes: Uint8Array, file: string, kind: Kind | 'page', ownNumbers: ReadonlySet<string>) {
  const split = splitFrontMatter(bytes, file);
  if ('message' in split) return { yaml: undefined, problems: [split] };
  const { body, bodyLine, hidden } = split;
  const yaml = parseYaml(split.yaml, file, split.yamlLine);
  const { value } = yaml;
  const lineOf = (path: PropertyKey[]) => yaml.place(path).line;
  const source = { file, kind, value, lineOf, body, bodyLine };
  const problems = [
    ...hidden,
    ...guardMarkdown(body, kind === 'page' ? 'mdx' : 'md', file, bodyLine),
    ...personalDataProblems({ ...source, raw: new TextDecoder().decode(bytes) }, ownNumbers),
  ];
  if (yaml.problems.length > 0) return { yaml: undefined, problems: [...yaml.problems, ...problems] };
  return { yaml, body, bodyLine, problems: withoutReleased([...problems, ...textProblems(source)], value) };
}

/** A page of content/pages. */
export type Page = PageData & { id: string; file: string; body: string };
