import { kindIds, kinds } from '#src/domain/kinds.ts';
import type { Post, Recapitulation } from '#src/domain/post.ts';
import type { Problem } from '#src/domain/problem.ts';
import { officeSchema } from '#src/schemas/office.ts';
import { figureWarnings } from './figures.ts';
import { brokenGuides, type Guide, judgeGuide } from './guides.ts';
import type { Hub } from './hub.ts';
import { officeNumbers } from './office-numbers.ts';
import { judgePage, judgePost } from './post-file.ts';
import { judgeRecapitulation } from './recapitulations.ts';
import { type BrokenReference, brokenDistricts, brokenReferences, referenceField } from './references.ts';
import { unread } from './second-person.ts';
import { judgeYaml, yamlOf } from './yaml-file.ts';

/**
 * Everything that can be said about one file of content from its bytes, and from what the rest of the hub holds: what keeps it from being
 * published, and warnings that are not released. Reads nothing, so a browser judges as the build does. Files that it names are not looked at.
 */
export function judgeFile(bytes: Uint8Array, file: string, hub: Hub): Judged {
  const id = file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
  const kind = kindIds.find((one) => file.startsWith(`${kinds[one].folder}/`));
  const own = officeNumbers(hub.office);
  if (kind) {
    const { post, problems } = judgePost(bytes, { file, id, kind }, own);
    if (!post) return { problems };
    const broken = [...brokenReferences(post, hub), ...secondPerson([post], [])];
    const figures = post.kind === 'faq' || post.draft ? [] : figureWarnings([post], hub.recapitulations);
    return { post, problems: [...problems, ...located(broken), ...ofThisFile(figures)] };
  }
  if (file.startsWith('pages/')) return { problems: judgePage(bytes, { file, id }, own).problems };
  if (file.startsWith('guides/')) {
    const { guide, problems } = judgeGuide(bytes, file, id);
    return { guide, problems: [...problems, ...located(guide ? guideReferences(guide, hub) : [])] };
  }
  if (file === 'office.yml') return { problems: judgeYaml(bytes, file, officeSchema).problems };
  const { recapitulation, problems } = judgeRecapitulation(bytes, file, id);
  if (!recapitulation) return { problems };
  const broken = [...brokenDistricts(recapitulation, hub.districts), ...secondPerson([], [recapitulation])];
  const others = hub.recapitulations.filter((dpb) => dpb.id !== id);
  const figures = figureWarnings([], [...others, recapitulation]);
  return { recapitulation, problems: [...problems, ...located(broken), ...ofThisFile(figures)] };

  function ofThisFile(warnings: ReturnType<typeof figureWarnings>): Problem[] {
    return warnings
      .filter((warning) => warning.file === file)
      .map(({ path, ...warning }) => (path ? { ...warning, line: lineOf(path) } : warning));
  }

  function secondPerson(posts: Post[], recapitulations: Recapitulation[]): BrokenReference[] {
    return hub.office ? unread(posts, recapitulations, hub.office) : [];
  }

  function located(references: BrokenReference[]): Problem[] {
    return references.map((reference) => ({
      file,
      line: lineOf(reference.path),
      field: referenceField(reference),
      message: reference.message,
    }));
  }

  function lineOf(path: PropertyKey[]): number {
    return yamlOf(file, bytes)?.place(path).line ?? 1;
  }
}

/** What became of a file. */
export interface Judged {
  problems: Problem[];
  post?: Post;
  recapitulation?: Recapitulation;
  guide?: Guide | undefined;
}

function guideReferences(guide: Guide, { topics, guideIds, draftGuideIds }: Hub): BrokenReference[] {
  const ids = topics?.map((topic) => topic.id);
  return brokenGuides([guide], ids, { guideIds: [...guideIds, guide.id], draftGuideIds });
}
