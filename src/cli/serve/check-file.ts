import { basename, extname } from 'node:path';
import { figureWarnings } from '#src/content/figures.ts';
import { readGuide } from '#src/content/guides.ts';
import { bodyMediaProblems, mediaProblems } from '#src/content/media.ts';
import { mediaHashes } from '#src/content/media-hashes.ts';
import { officeNumbers } from '#src/content/office-numbers.ts';
import { readPage, readPost } from '#src/content/post-file.ts';
import { readRecapitulation, readRecapitulations } from '#src/content/recapitulations.ts';
import { readYamlFile } from '#src/content/yaml-file.ts';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import { unread } from '#src/content/second-person.ts';
import type { Post, Recapitulation } from '#src/domain/post.ts';
import { fieldName, isError, type Problem, problemAdvice } from '#src/domain/problem.ts';
import { checkMedia } from '#src/guards/media.ts';
import { registeredOf } from '#src/register/log/registered.ts';
import { type OfficeData, officeSchema } from '#src/schemas/office.ts';
import { registerProblems } from './check-register.ts';
import { DeskError } from './desk-error.ts';

/**
 * Reads a file that is about to be saved as the build will read it. Throws DeskError with what an editor has to mend, so that nothing is saved
 * that would keep the whole site from being published, and with warnings that the editor has not released. `file` is its path below `dir`, as
 * below content/; `contentDir` holds the files that it refers to.
 */
export async function checkFile(dir: string, file: string, contentDir: string): Promise<void> {
  const messages = file.startsWith('media/')
    ? // What an upload warns of is told, and released, where a post names the file.
      (await checkMedia(dir, file, new Set())).flatMap(({ message, rule }) => (rule ? [] : [message]))
    : (await problemsOf(dir, file, contentDir)).map((problem) =>
        problem.field ? `${problem.field}: ${problemAdvice(problem)}` : problemAdvice(problem),
      );
  if (messages.length === 0) return;
  const shown = messages.slice(0, maxShown).join(' • ');
  throw new DeskError(
    messages.length > maxShown ? `${shown} • dan ${messages.length - maxShown} lagi` : shown,
  );
}

const maxShown = 4;

async function problemsOf(dir: string, file: string, contentDir: string): Promise<Problem[]> {
  const id = basename(file, extname(file));
  const office = (await readYamlFile(contentDir, 'office.yml', officeSchema)).data;
  const own = officeNumbers(office);
  const kind = kindIds.find((one) => file.startsWith(`${kinds[one].folder}/`));
  if (kind) {
    const { post, problems: inFile } = await readPost(dir, file, kind, id, own);
    const second = post ? secondPerson([post], [], office) : [];
    const problems = [...inFile, ...second, ...(post ? await mediaWarnings(contentDir, post, office) : [])];
    if (problems.some(isError)) return problems;
    const dpb = post?.kind === 'announcement' && post.dpb !== undefined;
    const recapitulations = dpb ? (await readRecapitulations(contentDir)).recapitulations : [];
    const warnings = dpb ? figureWarnings([post], recapitulations).filter((one) => one.file === file) : [];
    const [item] = post ? registeredOf([post], recapitulations, await mediaHashes(contentDir, [post])) : [];
    return [...problems, ...warnings, ...(await registerProblems({ dir, contentDir, kind, id, item }))];
  }
  if (file.startsWith('guides/')) return (await readGuide(dir, file)).problems;
  if (file.startsWith('pages/')) return (await readPage(dir, file, id, own)).problems;
  if (file === 'office.yml') return (await readYamlFile(dir, file, officeSchema)).problems;
  const { recapitulation, problems } = await readRecapitulation(dir, file, id);
  if (!recapitulation) return problems;
  const others = (await readRecapitulations(contentDir)).recapitulations.filter((dpb) => dpb.id !== id);
  const warnings = figureWarnings([], [...others, recapitulation]).filter((one) => one.file === file);
  const [item] = registeredOf([], [recapitulation], new Map());
  const second = secondPerson([], [recapitulation], office);
  return [
    ...problems,
    ...second,
    ...warnings,
    ...(await registerProblems({ dir, contentDir, kind: 'dpb', id, item })),
  ];
}

/** What a second person has yet to read. */
function secondPerson(
  posts: Post[],
  recapitulations: Recapitulation[],
  office: OfficeData | undefined,
): Problem[] {
  const found = office ? unread(posts, recapitulations, office) : [];
  return found.map(({ file, path, message }) => ({ file, line: 1, field: fieldName(path), message }));
}

/** What the attachments and pictures of a post warn of; that they are there and sound is seen to when they are uploaded. */
async function mediaWarnings(
  contentDir: string,
  post: Post,
  office: OfficeData | undefined,
): Promise<Problem[]> {
  const inFields = (await mediaProblems(contentDir, [post], office)).filter(({ file }) => file === post.file);
  const problems = [
    ...inFields.map(({ file, path, message, rule }): Problem => ({
      file,
      line: 1,
      field: fieldName(path),
      message,
      rule,
    })),
    ...(await bodyMediaProblems(contentDir, [post], office)),
  ];
  return problems.filter(({ rule }) => rule !== undefined);
}
