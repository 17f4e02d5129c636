import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#src/domain/problem.ts';
import { earlierFiles } from '../references/earlier-files.ts';
import { registerFiles } from './read-log.ts';

/**
 * Whether a content folder without a log once had one: pictures of earlier cards are kept only of registered ones, and the last commit of a checkout may
 * still hold the log. One that was deleted in a commit looks like one that never was; publishing holds that against the site (continuePublished).
 */
export async function lostRegister(contentDir: string): Promise<Problem[]> {
  const traces = [
    ...Object.values(earlierFiles).filter((name) => existsSync(join(contentDir, name))),
    ...((await isCommitted(contentDir)) ? ['git'] : []),
  ];
  if (traces.length === 0) return [];
  return [
    {
      file: registerFiles.log,
      line: 1,
      field: '',
      message: `Register hilang: berkas ini tidak ada, padahal pernah ada (jejaknya di ${traces.join(' dan ')}). Register hanya boleh bertambah; kembalikan folder register dari git.`,
    },
  ];
}

/** Whether the last commit holds the log; false outside of a checkout, and where there is no git. */
function isCommitted(contentDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(
      'git',
      ['ls-tree', '--name-only', 'HEAD', registerFiles.log],
      { cwd: contentDir },
      (error, stdout) => resolve(!error && stdout.trim() !== ''),
    );
  });
}
