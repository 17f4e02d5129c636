import { basename, extname } from 'node:path';
import { figureWarnings } from '#src/content/figures.ts';
import { readPage, readPost } from '#src/content/post-file.ts';
import { readRecapitulation, readRecapitulations } from '#src/content/recapitulations.ts';
import { readYamlFile } from '#src/content/yaml-file.ts';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import { type Problem, problemAdvice } from '#src/domain/problem.ts';
import { checkMedia } from '#src/guards/media.ts';
import { officeSchema } from '#src/schemas/office.ts';
import { DeskError } from './desk-error.ts';

/**
 * Reads a file that is about to be saved as the build will read it. Throws DeskError with what an editor has to mend, so that nothing is saved
 * that would keep the whole site from being published, and with warnings that the editor has not released. `file` is its path below `dir`, as
 * below content/; `contentDir` holds the files that it refers to.
 */
export async function checkFile(dir: string, file: string, contentDir: string): Promise<void> {
  const messages = file.startsWith('media/')
    ? [(await checkMedia(dir, file)) ?? []].flat()
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
  const kind = kindIds.find((one) => file.startsWith(`${kinds[one].folder}/`));
  if (kind) {
    const { post, problems } = await readPost(dir, file, kind, id);
    if (post?.kind !== 'announcement' || post.dpb === undefined) return problems;
    const { recapitulations } = await readRecapitulations(contentDir);
    return [...problems, ...figureWarnings([post], recapitulations).filter((one) => one.file === file)];
  }
  if (file.startsWith('pages/')) return (await readPage(dir, file, id)).problems;
  if (file === 'office.yml') return (await readYamlFile(dir, file, officeSchema)).problems;
  const { recapitulation, problems } = await readRecapitulation(dir, file, id);
  if (!recapitulation) return problems;
  const others = (await readRecapitulations(contentDir)).recapitulations.filter((dpb) => dpb.id !== id);
  const warnings = figureWarnings([], [...others, recapitulation]).filter((one) => one.file === file);
  return [...problems, ...warnings];
}
