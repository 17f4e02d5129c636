import { basename, extname } from 'node:path';
import { readPage, readPost } from '#src/content/post-file.ts';
import { readYamlFile } from '#src/content/yaml-file.ts';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import type { Problem } from '#src/domain/problem.ts';
import { checkMedia } from '#src/guards/media.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { officeSchema } from '#src/schemas/office.ts';
import { DeskError } from './desk-error.ts';

/**
 * Reads a file that is about to be saved as the build will read it. Throws DeskError with what an editor has to mend, so that nothing is saved
 * that would keep the whole site from being published. `file` is its path below `dir`, as below content/.
 */
export async function checkFile(dir: string, file: string): Promise<void> {
  const messages = file.startsWith('media/')
    ? [(await checkMedia(dir, file)) ?? []].flat()
    : (await problemsOf(dir, file)).map(({ field, message }) => (field ? `${field}: ${message}` : message));
  if (messages.length === 0) return;
  const shown = messages.slice(0, maxShown).join(' • ');
  throw new DeskError(
    messages.length > maxShown ? `${shown} • dan ${messages.length - maxShown} lagi` : shown,
  );
}

const maxShown = 4;

async function problemsOf(dir: string, file: string): Promise<Problem[]> {
  const id = basename(file, extname(file));
  const kind = kindIds.find((one) => file.startsWith(`${kinds[one].folder}/`));
  if (kind) return (await readPost(dir, file, kind, id)).problems;
  if (file.startsWith('pages/')) return (await readPage(dir, file, id)).problems;
  return (await readYamlFile(dir, file, file === 'office.yml' ? officeSchema : dpbSchema)).problems;
}
