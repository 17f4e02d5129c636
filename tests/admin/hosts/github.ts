import { createHash } from 'node:crypto';
import type { SignIn } from './oauth.ts';
import { headId, Pulls } from './pulls.ts';
import { blobId, type Repository } from './repository.ts';

/**
 * GitHub for the calls that Decap makes (https://docs.github.com/en/rest, version 2022-11-28), at the address of an Enterprise server, and the sign-in
 * service in front of it (https://decapcms.org/docs/backends-overview/#using-github-with-an-oauth-proxy).
 */
export function github(repository: Repository, signIn: SignIn) {
  const pulls = new Pulls(repository);
  /** What was sent and is not in a branch yet: files by their id, trees and commits by theirs. */
  const blobs = new Map<string, Buffer>();
  const trees = new Map<string, Map<string, Buffer>>();
  const repo = '/api/v3/repos/kpu-contoh/suluh';

  return async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams: params } = new URL(request.url);
    if (pathname === '/auth') return signIn.popup(params);
    if (!signIn.knows(request)) return Response.json({ message: 'Bad credentials' }, { status: 401 });
    if (pathname === '/api/v3/user' || pathname === '/api/v3/users/sari')
      return Response.json({ id: 7, login: 'sari', name: 'Sari Humas', email: null, avatar_url: '' });
    if (pathname === '/api/v3/search/issues') return Response.json({ items: [] });
    if (pathname === repo)
      return Response.json({ owner: { login: 'kpu-contoh' }, permissions: { push: true } });
    if (!pathname.startsWith(`${repo}/`)) return notFound();
    const path = decodeURIComponent(pathname.slice(repo.length));
    return (
      (await gitAnswer(path, request.clone())) ?? (await pullsAnswer(path, params, request)) ?? notFound()
    );
  };

  async function gitAnswer(path: string, request: Request): Promise<Response | undefined> {
    const [, branch = '', folder = ''] = /^\/git\/trees\/([^:]+):(.*)$/.exec(path) ?? [];
    if (branch) return listed(branch, folder);
    const [, sha = ''] = /^\/git\/blobs\/([0-9a-f]{40})$/.exec(path) ?? [];
    if (sha) return blob(sha);
    const [, name = ''] = /^\/branches\/(.+)$/.exec(path) ?? [];
    if (name)
      return repository.branches.has(name)
        ? Response.json({ name, commit: { sha: headId(name) } })
        : notFound();
    const [, changed = ''] = /^\/git\/refs\/heads\/(.+)$/.exec(path) ?? [];
    if (changed && request.method === 'DELETE') {
      repository.branches.delete(changed);
      return new Response(null, { status: 204 });
    }
    if (request.method === 'GET') return undefined;
    const body = (await request.json()) as GitBody;
    if (changed) return refTo(changed, body.sha ?? '', 200);
    switch (path) {
      case '/git/blobs': {
        const bytes = Buffer.from(body.content ?? '', 'base64');
        blobs.set(blobId(bytes), bytes);
        return Response.json({ sha: blobId(bytes) }, { status: 201 });
      }
      case '/git/trees':
        return tree(body);
      case '/git/commits':
        repository.commits.push({
          id: body.tree as string,
          branch: '',
          message: body.message ?? '',
          paths: [],
        });
        return Response.json({ sha: body.tree }, { status: 201 });
      case '/git/refs':
        return refTo((body.ref ?? '').replace('refs/heads/', ''), body.sha ?? '', 201);
      default:
        return undefined;
    }
  }

  function listed(branch: string, folder: string): Response {
    const entries = repository.list(branch, folder);
    if (entries.length === 0) return notFound();
    return Response.json({
      tree: entries.map(({ name, type, id, size }) => ({ path: name, type, sha: id, size })),
    });
  }

  function blob(sha: string): Response {
    const bytes = [...repository.branches.values()]
      .flatMap((files) => [...files.values()])
      .find((one) => blobId(one) === sha);
    return bytes ? Response.json({ sha, encoding: 'base64', content: bytes.toString('base64') }) : notFound();
  }

  /** A commit has the id of its tree here. */
  function tree({ base_tree, tree }: GitBody): Response {
    const base = [...repository.branches.keys()].find((name) => headId(name) === base_tree);
    const files = new Map(base ? repository.files(base) : trees.get(base_tree ?? ''));
    for (const { path, sha } of tree as { path: string; sha: string | null }[]) {
      const bytes = sha === null ? undefined : blobs.get(sha);
      if (bytes) files.set(path, bytes);
      else files.delete(path);
    }
    const id = createHash('sha1').update(`${trees.size}`).digest('hex');
    trees.set(id, files);
    return Response.json({ sha: id }, { status: 201 });
  }

  function refTo(branch: string, sha: string, status: number): Response {
    const files = trees.get(sha);
    if (!files) return Response.json({ message: 'Object does not exist' }, { status: 422 });
    repository.branches.set(branch, files);
    return Response.json({ ref: `refs/heads/${branch}`, object: { sha } }, { status });
  }

  async function pullsAnswer(
    path: string,
    params: URLSearchParams,
    request: Request,
  ): Promise<Response | undefined> {
    if (path === '/pulls' && request.method === 'POST') {
      const { title, head } = (await request.json()) as { title: string; head: string };
      return Response.json(pulls.open(title, head), { status: 201 });
    }
    if (path === '/pulls') return Response.json(pulls.listed(params.get('head')));
    if (path === '/commits')
      return Response.json([{ commit: { author: { name: 'Sari Humas', date: '2026-01-20T05:00:00Z' } } }]);
    if (/^\/commits\/[^/]+\/status$/.test(path)) return Response.json({ statuses: [] });
    const [, to] = /^\/compare\/main\.\.\.(.+)$/.exec(path) ?? [];
    if (to)
      return Response.json({ files: pulls.changed(to), commits: [], base_commit: { sha: headId('main') } });
    const [, number, action] = /^\/(?:issues|pulls)\/(\d+)\/(labels|merge)$/.exec(path) ?? [];
    const pull = pulls.numbered(Number(number));
    if (!pull) return undefined;
    if (action === 'merge') {
      pulls.merge(pull);
      return Response.json({ merged: true });
    }
    const { labels } = (await request.json()) as { labels: string[] };
    pull.labels = labels.map((name) => ({ name }));
    return Response.json(pull.labels);
  }
}

function notFound(): Response {
  return Response.json({ message: 'Not Found' }, { status: 404 });
}

interface GitBody {
  content?: string;
  base_tree?: string;
  tree?: unknown;
  message?: string;
  ref?: string;
  sha?: string;
}
