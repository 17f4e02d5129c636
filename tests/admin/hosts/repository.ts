import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A git repository in memory, as far as a host's API shows it: branches of files, and commits. */
export class Repository {
  readonly branches = new Map<string, Map<string, Buffer>>([['main', new Map()]]);
  readonly commits: Commit[] = [];
  /** Name of the person whose changes come next. */
  author = 'Sari Humas';

  /** A repository whose branch main holds a folder as content/. */
  static async of(contentDir: string): Promise<Repository> {
    const repository = new Repository();
    for (const entry of await readdir(contentDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      repository.files('main').set(`content/${relative(contentDir, path)}`, await readFile(path));
    }
    return repository;
  }

  /** Files of a branch by path; throws when there is no such branch. */
  files(branch: string): Map<string, Buffer> {
    const files = this.branches.get(branch);
    if (!files) throw new Error(`no branch ${branch}`);
    return files;
  }

  /** Text of a file, or undefined. */
  text(branch: string, path: string): string | undefined {
    return this.branches.get(branch)?.get(path)?.toString('utf8');
  }

  /** What lies in a folder: files with their size, and folders. */
  list(branch: string, folder: string): Entry[] {
    const below = [...this.files(branch)].filter(([path]) => path.startsWith(`${folder}/`));
    const folders = new Set<string>();
    const files = below.flatMap(([path, bytes]) => {
      const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
      if (rest.length > 0) folders.add(name);
      return rest.length > 0
        ? []
        : [{ name, path, type: 'blob' as const, id: blobId(bytes), size: bytes.length }];
    });
    return [
      ...files,
      ...[...folders].map((name) => ({
        name,
        path: `${folder}/${name}`,
        type: 'tree' as const,
        id: '',
        size: 0,
      })),
    ];
  }

  /** Writes a commit; a file that is undefined is removed. */
  commit(branch: string, message: string, changes: Map<string, Buffer | undefined>): Commit {
    const files = this.files(branch);
    for (const [path, bytes] of changes)
      if (bytes) files.set(path, bytes);
      else files.delete(path);
    const commit = {
      id: createHash('sha1').update(`${this.commits.length}${message}`).digest('hex'),
      branch,
      message,
      paths: [...changes.keys()],
    };
    this.commits.push(commit);
    return commit;
  }
}

/** Name that git gives to a file's bytes. */
export function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

interface Commit {
  id: string;
  branch: string;
  message: string;
  paths: string[];
}

interface Entry {
  name: string;
  path: string;
  type: 'blob' | 'tree';
  id: string;
  size: number;
}
