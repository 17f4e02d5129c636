import type { SignIn } from './oauth.ts';
import { blobId, type Repository } from './repository.ts';

/** Gitea for the calls that Decap makes (https://docs.gitea.com/api/): paths, status codes and shapes as documented there. */
export function gitea(repository: Repository, signIn: SignIn) {
  const repo = '/api/v1/repos/kpu-contoh/suluh';

  return async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/login/oauth/authorize') return signIn.consent(searchParams);
    if (pathname === '/login/oauth/access_token')
      return signIn.token((await request.json()) as Record<string, string>);
    if (!signIn.knows(request)) return Response.json({ message: 'token is required' }, { status: 401 });
    if (pathname === '/api/v1/user')
      return Response.json({
        id: 7,
        login: 'sari',
        full_name: 'Sari Humas',
        email: 'sari@contoh.go.id',
        avatar_url: '',
      });
    if (pathname === repo)
      return Response.json({
        owner: { login: 'kpu-contoh' },
        permissions: { admin: false, push: true, pull: true },
        default_branch: 'main',
      });
    if (!pathname.startsWith(`${repo}/`)) return notFound();
    const path = decodeURIComponent(pathname.slice(repo.length));
    const [, branch = '', folder = ''] = /^\/git\/trees\/([^:]+):(.*)$/.exec(path) ?? [];
    if (branch) return tree(branch, folder);
    const [, sha] = /^\/git\/blobs\/([0-9a-f]{40})$/.exec(path) ?? [];
    if (sha) return blob(sha);
    if (path === '/commits')
      return Response.json([{ commit: { author: { name: 'Sari Humas', date: '2026-01-20T05:00:00Z' } } }]);
    if (path === '/contents' && request.method === 'POST')
      return contents((await request.json()) as ContentsRequest);
    return notFound();
  };

  function tree(branch: string, folder: string): Response {
    const entries = repository.list(branch, folder);
    if (entries.length === 0) return notFound();
    return Response.json({
      tree: entries.map(({ name, type, id, size }) => ({ path: name, type, sha: id, size, mode: '100644' })),
      truncated: false,
    });
  }

  function blob(sha: string): Response {
    const bytes = [...repository.branches.values()]
      .flatMap((files) => [...files.values()])
      .find((one) => blobId(one) === sha);
    return bytes
      ? Response.json({ sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') })
      : notFound();
  }

  function contents({ branch, message, files }: ContentsRequest): Response {
    const changes = new Map<string, Buffer | undefined>();
    for (const { operation, path, content = '', sha, from_path } of files) {
      const old = repository.files(branch).get(from_path ?? path);
      if (operation === 'create' && old)
        return Response.json({ message: 'repository file already exists' }, { status: 422 });
      // Somebody else has saved in the meantime.
      if (operation !== 'create' && (!old || blobId(old) !== sha))
        return Response.json({ message: 'sha does not match' }, { status: 409 });
      if (from_path && from_path !== path) changes.set(from_path, undefined);
      changes.set(path, operation === 'delete' ? undefined : Buffer.from(content, 'base64'));
    }
    return Response.json({ commit: repository.commit(branch, message, changes) }, { status: 201 });
  }
}

function notFound(): Response {
  return Response.json({ message: 'The target couldn’t be found.' }, { status: 404 });
}

interface ContentsRequest {
  branch: string;
  message: string;
  files: { operation: string; path: string; content?: string; sha?: string; from_path?: string }[];
}
