import type { SignIn } from './oauth.ts';
import { blobId, type Repository } from './repository.ts';

/**
 * GitLab for the calls that Decap makes (https://docs.gitlab.com/api/rest/): paths, status codes, headers and shapes as documented there; what is
 * not asked for is left out.
 */
export function gitlab(repository: Repository, signIn: SignIn) {
  const requests: MergeRequest[] = [];
  const project = `/api/v4/projects/${encodeURIComponent('kpu-contoh/suluh')}`;

  return async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams: params } = new URL(request.url);
    if (pathname === '/oauth/authorize') return signIn.consent(params);
    if (pathname === '/oauth/token') return signIn.token((await request.json()) as Record<string, string>);
    if (!signIn.knows(request)) return Response.json({ message: '401 Unauthorized' }, { status: 401 });
    if (pathname === '/api/v4/user')
      return Response.json({
        id: 7,
        name: 'Sari Humas',
        username: 'sari',
        email: 'sari@contoh.go.id',
        avatar_url: null,
      });
    if (pathname === project)
      return Response.json({
        permissions: { project_access: { access_level: 30 }, group_access: null },
        shared_with_groups: [],
      });
    if (!pathname.startsWith(`${project}/`)) return notFound();
    const path = pathname.slice(project.length);
    return (
      (await repositoryAnswer(path, params, request)) ??
      mergeRequestAnswer(path, params, request.method) ??
      notFound()
    );
  };

  async function repositoryAnswer(
    path: string,
    params: URLSearchParams,
    request: Request,
  ): Promise<Response | undefined> {
    const branch = params.get('ref') ?? params.get('ref_name') ?? 'main';
    if (path === '/repository/tree') return tree(branch, params);
    const [, encoded = '', raw] = /^\/repository\/files\/([^/]+)(\/raw)?$/.exec(path) ?? [];
    if (encoded) {
      const bytes = repository.branches.get(branch)?.get(decodeURIComponent(encoded));
      if (!bytes) return notFound();
      return new Response(raw ? new Uint8Array(bytes) : null, {
        headers: { 'x-gitlab-blob-id': blobId(bytes) },
      });
    }
    if (path === '/repository/commits' && request.method === 'POST')
      return commit((await request.json()) as CommitRequest);
    if (path === '/repository/commits')
      return Response.json([{ author_name: 'Sari Humas', authored_date: '2026-01-20T05:00:00.000Z' }]);
    if (path === '/repository/compare') return compare(params.get('from') ?? '', params.get('to') ?? '');
    if (/^\/repository\/commits\/[^/]+\/statuses$/.test(path)) return Response.json([]);
    const [, name = ''] = /^\/repository\/branches\/([^/]+)$/.exec(path) ?? [];
    if (!name) return undefined;
    if (!repository.branches.has(decodeURIComponent(name))) return notFound();
    if (request.method === 'DELETE') repository.branches.delete(decodeURIComponent(name));
    return request.method === 'DELETE'
      ? new Response(null, { status: 204 })
      : Response.json({ name: decodeURIComponent(name), commit: { id: 'x' } });
  }

  function tree(branch: string, params: URLSearchParams): Response {
    const entries = repository.list(branch, params.get('path') ?? '');
    if (entries.length === 0) return Response.json({ message: '404 Tree Not Found' }, { status: 404 });
    const size = Number(params.get('per_page') ?? 20);
    const page = Number(params.get('page') ?? 1);
    const pages = Math.ceil(entries.length / size);
    const link = (number: number, rel: string) => {
      const next = new URLSearchParams(params);
      next.set('page', String(number));
      next.set('per_page', String(size));
      return `<https://git.contoh.test${project}/repository/tree?${next}>; rel="${rel}"`;
    };
    const links = [...(page < pages ? [link(page + 1, 'next')] : []), link(1, 'first'), link(pages, 'last')];
    return Response.json(
      entries
        .slice((page - 1) * size, page * size)
        .map(({ id, name, type, path }) => ({ id, name, type, path, mode: '100644' })),
      {
        headers: {
          'x-page': String(page),
          'x-total-pages': String(pages),
          'x-per-page': String(size),
          'x-total': String(entries.length),
          link: links.join(', '),
        },
      },
    );
  }

  function commit({ branch, start_branch, commit_message, actions }: CommitRequest): Response {
    if (start_branch) repository.branches.set(branch, new Map(repository.files(start_branch)));
    const files = repository.branches.get(branch);
    if (!files)
      return Response.json(
        { message: 'You can only create or edit files when you are on a branch' },
        { status: 400 },
      );
    const changes = new Map<string, Buffer | undefined>();
    for (const { action, file_path, previous_path, content = '', encoding } of actions) {
      if (action === 'create' && files.has(file_path))
        return Response.json({ message: 'A file with this name already exists' }, { status: 400 });
      if (action === 'update' && !files.has(file_path))
        return Response.json({ message: "A file with this name doesn't exist" }, { status: 400 });
      if (previous_path) changes.set(previous_path, undefined);
      changes.set(
        file_path,
        action === 'delete' ? undefined : Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
      );
    }
    return Response.json(repository.commit(branch, commit_message, changes), { status: 201 });
  }

  function compare(from: string, to: string): Response {
    const named = (ref: string) =>
      repository.branches.get(ref) ??
      repository.branches.get(requests.find(({ sha }) => sha === ref)?.source_branch ?? '') ??
      new Map<string, Buffer>();
    const [before, after] = [named(from), named(to)];
    const diffs = [...after].flatMap(([path, bytes]) => {
      const old = before.get(path);
      if (old?.equals(bytes)) return [];
      return [
        {
          old_path: path,
          new_path: path,
          new_file: !old,
          deleted_file: false,
          renamed_file: false,
          diff: '',
        },
      ];
    });
    return Response.json({ diffs });
  }

  function mergeRequestAnswer(path: string, params: URLSearchParams, method: string): Response | undefined {
    if (path === '/merge_requests' && method === 'POST') return openRequest(params);
    if (path === '/merge_requests') {
      const branch = params.get('source_branch');
      return Response.json(
        requests.filter(
          ({ state, source_branch }) => state === 'opened' && (!branch || source_branch === branch),
        ),
      );
    }
    const [, iid, action] = /^\/merge_requests\/(\d+)(?:\/(rebase|merge|notes))?$/.exec(path) ?? [];
    const request = requests.find((one) => one.iid === Number(iid));
    if (!request) return undefined;
    if (action === 'notes') return Response.json([]);
    if (action === 'rebase') return Response.json({ rebase_in_progress: false }, { status: 202 });
    if (action === 'merge') {
      repository.branches.set('main', repository.files(request.source_branch));
      repository.branches.delete(request.source_branch);
      request.state = 'merged';
    } else if (method === 'PUT') {
      const labels = params.get('labels');
      if (labels !== null) request.labels = labels.split(',');
      if (params.get('state_event') === 'close') request.state = 'closed';
    }
    return Response.json(request);
  }

  function openRequest(params: URLSearchParams): Response {
    const branch = params.get('source_branch') ?? '';
    const request: MergeRequest = {
      iid: requests.length + 1,
      state: 'opened',
      title: params.get('title') ?? '',
      source_branch: branch,
      target_branch: params.get('target_branch') ?? '',
      labels: (params.get('labels') ?? '').split(','),
      sha: repository.commits.findLast((one) => one.branch === branch)?.id ?? '',
      updated_at: '2026-01-20T05:00:00.000Z',
      author: { name: repository.author, username: repository.author.toLowerCase() },
      rebase_in_progress: false,
    };
    requests.push(request);
    return Response.json(request, { status: 201 });
  }
}

function notFound(): Response {
  return Response.json({ message: '404 Not Found' }, { status: 404 });
}

interface CommitRequest {
  branch: string;
  start_branch?: string;
  commit_message: string;
  actions: {
    action: string;
    file_path: string;
    previous_path?: string;
    content?: string;
    encoding?: string;
  }[];
}

interface MergeRequest {
  iid: number;
  state: 'opened' | 'merged' | 'closed';
  title: string;
  source_branch: string;
  target_branch: string;
  labels: string[];
  sha: string;
  updated_at: string;
  author: { name: string; username: string };
  rebase_in_progress: boolean;
}
