import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { judgeFile } from '#src/content/judge-file.ts';
import { bodyMediaProblems, mediaProblems } from '#src/content/media.ts';
import { mediaHashes } from '#src/content/media-hashes.ts';
import { readHub } from '#src/content/read-hub.ts';
import type { Post } from '#src/domain/post.ts';
import { fieldName, isError, type Problem, problemAdvice } from '#src/domain/problem.ts';
import { checkMedia } from '#src/guards/media.ts';
import { kindOfFolder } from '#src/register/log/entry.ts';
import { registeredOf } from '#src/register/log/registered.ts';
import type { OfficeData } from '#src/schemas/office.ts';
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
  const hub = await readHub(contentDir);
  const judged = judgeFile(await readFile(join(dir, file)), file, hub);
  const { post, recapitulation, guide } = judged;
  const problems = [...judged.problems, ...(post ? await mediaWarnings(contentDir, post, hub.office) : [])];
  if (problems.some(isError)) return problems;
  const kind = kindOfFolder(dirname(file));
  if (!kind) return problems;
  const posts = post ? [post] : [];
  const items = registeredOf(
    {
      posts,
      // A post shows the figures of its recapitulation.
      recapitulations: recapitulation ? [recapitulation] : post ? hub.recapitulations : [],
      guides: guide ? [guide] : [],
    },
    await mediaHashes(contentDir, posts),
  );
  const id = basename(file, extname(file));
  const item = items.find((one) => one.kind === kind && one.id === id);
  return [...problems, ...(await registerProblems({ dir, contentDir, kind, id, item }))];
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
