import type { OfficeData } from '#src/schemas/office.ts';

/** What the desk of a published site needs of its git host, for policies and headers. */
export interface DeskHost {
  /** Origins that it asks and shows pictures from. */
  origins: string[];
  /** True where people sign in in a window of its own, which must be able to speak to the one that has opened it. */
  opensWindow: boolean;
}

/** The git host of an office's desk. */
export function deskHostOf({ host, url }: NonNullable<OfficeData['desk']>): DeskHost {
  if (host !== 'github') return { origins: [new URL(url).origin], opensWindow: false };
  const api = new URL(githubApi(url)).origin;
  // The pictures of people have a host of their own.
  const faces = api === githubOwn ? ['https://avatars.githubusercontent.com'] : [];
  return { origins: [api, ...faces], opensWindow: true };
}

/** Address of GitHub's API: it has a host of its own; an Enterprise server has a path. */
export function githubApi(url: string): string {
  const base = url.replace(/\/+$/, '');
  return base === 'https://github.com' ? githubOwn : `${base}/api/v3`;
}

const githubOwn = 'https://api.github.com';
