import { relative } from 'node:path';
import { settings } from './settings.ts';

/**
 * A git command about a file of the content, to be typed where the project's own commands are: "git checkout content/agenda/x.md". Content that has a
 * folder of its own (CONTENT_DIR) may be another repository, so git is sent there.
 */
export function gitCommand(command: string, file: string): string {
  const folder = relative(process.cwd(), settings().contentDir);
  if (folder === 'content') return `git ${command} content/${file}`;
  return `git -C ${/\s/.test(folder) ? `"${folder}"` : folder || '.'} ${command} ${file}`;
}
