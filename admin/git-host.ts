import { githubApi } from '#src/deploy/desk-host.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import type { DecapBackend } from './decap-config.ts';

/**
 * Decap's backend for an office's git host. GitLab, Gitea and Forgejo let a page sign in without a server of ours (OAuth 2.0 with PKCE, RFC 7636);
 * GitHub wants a secret for that, so there a sign-in service stands between. Sources: https://decapcms.org/docs/gitlab-backend/, …/gitea-backend/,
 * …/github-backend/.
 */
export function gitHostBackend({ host, url, repo, branch, appId, signIn }: Desk): DecapBackend {
  const base = url.replace(/\/+$/, '');
  const common = { repo, branch, commit_messages: messages };
  switch (host) {
    case 'gitlab':
      return {
        name: host,
        ...common,
        auth_type: 'pkce',
        app_id: appId,
        base_url: base,
        api_root: `${base}/api/v4`,
      };
    case 'gitea':
    case 'forgejo':
      return { name: host, ...common, app_id: appId, base_url: base, api_root: `${base}/api/v1` };
    case 'github':
      return { name: host, ...common, base_url: signIn ?? base, api_root: githubApi(base) };
  }
}

/** What stands in the history, for those who read it. */
const messages = {
  create: 'Tulis {{collection}} "{{slug}}"',
  update: 'Ubah {{collection}} "{{slug}}"',
  delete: 'Hapus {{collection}} "{{slug}}"',
  uploadMedia: 'Unggah "{{path}}"',
  deleteMedia: 'Hapus berkas "{{path}}"',
};

type Desk = NonNullable<OfficeData['desk']>;
