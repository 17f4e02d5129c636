import { blobId, type Repository } from './repository.ts';

/** Pull requests in the shape that GitHub and Forgejo share, as far as Decap reads them. */
export class Pulls {
  readonly all: Pull[] = [];
  readonly #repository: Repository;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** `head` is "owner:branch". */
  open(title: string, head: string): Pull {
    const [owner = '', ref = ''] = head.split(':');
    const { author } = this.#repository;
    const pull: Pull = {
      number: this.all.length + 1,
      state: 'open',
      title,
      labels: [],
      user: { login: author.toLowerCase().split(' ')[0] ?? '' },
      updated_at: '2026-01-20T05:00:00Z',
      head: { label: ref, ref, sha: headId(ref), repo: { fork: false, owner: { login: owner } } },
      base: { ref: 'main', sha: headId('main') },
    };
    this.all.push(pull);
    return pull;
  }

  /** Those of a branch, or all that are open. */
  listed(head: string | null): Pull[] {
    return this.all.filter(
      ({ state, head: { ref } }) => state === 'open' && (!head || head.endsWith(`:${ref}`)),
    );
  }

  numbered(number: number): Pull | undefined {
    return this.all.find((pull) => pull.number === number);
  }

  merge(pull: Pull): void {
    this.#repository.branches.set('main', new Map(this.#repository.files(pull.head.ref)));
    pull.state = 'closed';
  }

  /** What a branch has changed since main: "main...kpu-contoh:cms/…", or the id of its head. */
  changed(to: string): { filename: string; status: string; sha: string; patch: string }[] {
    const branch = [...this.#repository.branches.keys()].find(
      (name) => to.endsWith(`:${name}`) || to === headId(name),
    );
    const before = this.#repository.files('main');
    return [...(branch ? this.#repository.files(branch) : [])].flatMap(([filename, bytes]) => {
      const old = before.get(filename);
      if (old?.equals(bytes)) return [];
      return [{ filename, status: old ? 'modified' : 'added', sha: blobId(bytes), patch: '@@' }];
    });
  }
}

/** Id of the commit at the head of a branch; the tests look at files, not at history. */
export function headId(branch: string): string {
  return Buffer.from(branch).toString('hex').padEnd(40, '0').slice(-40);
}

interface Pull {
  number: number;
  state: 'open' | 'closed';
  title: string;
  labels: { id?: number; name: string }[];
  user: { login: string };
  updated_at: string;
  head: { label: string; ref: string; sha: string; repo: { fork: boolean; owner: { login: string } } };
  base: { ref: string; sha: string };
}
