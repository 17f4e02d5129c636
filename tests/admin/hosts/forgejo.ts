import { gitea } from './gitea.ts';
import type { SignIn } from './oauth.ts';
import { headId, Pulls } from './pulls.ts';
import { blobId, type Repository } from './repository.ts';

/**
 * Forgejo for the calls that Decap makes (https://codeberg.org/api/swagger): those of Gitea, and branches, files of a branch, pull requests and
 * their labels, which Decap uses here for the workflow.
 */
export function forgejo(repository: Repository, signIn: SignIn) {
  const asGitea = gitea(repository, signIn);
  const pulls = new Pulls(repository);
  const labels: { id: number; name: string }[] = [];
  const repo = '/api/v1/repos/kpu-contoh/suluh';

  return async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams: params } = new URL(request.url);
    if (!pathname.startsWith(`${repo}/`) || !signIn.knows(request)) return asGitea(request);
    const path = decodeURIComponent(pathname.slice(repo.length));
    return (
      (await filesAnswer(path, params, request.clone())) ??
      (await pullsAnswer(path, request.clone())) ??
      asGitea(request)
    );
  };

  async function filesAnswer(
    path: string,
    params: URLSearchParams,
    request: Request,
  ): Promise<Response | undefined> {
    if (path === '/branches' && request.method === 'POST') {
      const { new_branch_name: name, old_ref_name: from } = await json(request);
      repository.branches.set(String(name), new Map(repository.files(String(from))));
      return Response.json({ name }, { status: 201 });
    }
    const [, branch = ''] = /^\/branches\/(.+)$/.exec(path) ?? [];
    if (branch && !repository.branches.has(branch)) return Response.json({}, { status: 404 });
    if (branch && request.method === 'DELETE') repository.branches.delete(branch);
    if (branch) return Response.json({ name: branch, commit: { id: headId(branch) } });
    const [, id] = /^\/git\/trees\/([0-9a-f]{40})$/.exec(path) ?? [];
    const name = [...repository.branches.keys()].find((one) => headId(one) === id);
    if (name)
      return Response.json({
        tree: [...repository.files(name)].map(([file, bytes]) => ({
          path: file,
          type: 'blob',
          sha: blobId(bytes),
          size: bytes.length,
        })),
      });
    const [, file = ''] = /^\/contents\/(.+)$/.exec(path) ?? [];
    if (!file) return undefined;
    const bytes = repository.branches.get(params.get('ref') ?? 'main')?.get(file);
    return bytes ? Response.json({ sha: blobId(bytes) }) : Response.json({}, { status: 404 });
  }

  async function pullsAnswer(path: string, request: Request): Promise<Response | undefined> {
    const isPost = request.method === 'POST';
    if (path === '/pulls' && isPost) {
      const { title, head } = await json(request);
      return Response.json(pulls.open(String(title), String(head)), { status: 201 });
    }
    if (path === '/pulls') return Response.json(pulls.listed(null));
    const [, to] = /^\/compare\/main\.\.\.(.+)$/.exec(path) ?? [];
    if (to) return Response.json({ files: pulls.changed(to), commits: [] });
    if (path === '/labels' && isPost) {
      const label = { id: labels.length + 1, name: String((await json(request))['name']) };
      labels.push(label);
      return Response.json(label, { status: 201 });
    }
    if (path === '/labels') return Response.json(labels);
    const [, number, action] = /^\/(?:issues|pulls)\/(\d+)\/(labels|merge)$/.exec(path) ?? [];
    const pull = pulls.numbered(Number(number));
    if (!pull) return undefined;
    if (action === 'merge') {
      pulls.merge(pull);
      return new Response(null, { status: 200 });
    }
    const { labels: ids } = await json(request);
    pull.labels = labels.filter(({ id }) => (ids as number[]).includes(id));
    return Response.json(pull.labels);
  }
}

async function json(request: Request): Promise<Record<string, unknown>> {
  return (await request.json()) as Record<string, unknown>;
}
