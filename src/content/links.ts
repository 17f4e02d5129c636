import type { Content } from './read.ts';
import { bodyOf } from '#src/guards/text/body.ts';
import { leavesOf } from '#src/guards/text/guarded-file.ts';

/**
 * Every address of another site that readers can follow, with the files that lead there. The addresses of false claims are left out: nobody has to
 * be led there, and nobody should call there.
 */
export function outgoingLinks({
  office,
  posts,
  recapitulations,
  guides,
  pages,
}: Content): Map<string, string[]> {
  const links = new Map<string, string[]>();
  const add = (address: string, file: string) => {
    if (!/^https?:\/\/./i.test(address) || !URL.canParse(address)) return;
    const url = new URL(address);
    url.hash = '';
    if (url.host === new URL(office.site).host) return;
    const files = links.get(url.href) ?? [];
    if (!files.includes(file)) links.set(url.href, [...files, file]);
  };
  for (const { file, body, ...fields } of [...posts, ...pages]) {
    for (const { address } of bodyOf(body).links) add(address, file);
    addFields(fields, file, add);
  }
  for (const { file, ...fields } of [...recapitulations, ...guides]) addFields(fields, file, add);
  addFields({ social: office.social, services: office.services }, 'office.yml', add);
  return links;
}

function addFields(fields: object, file: string, add: (address: string, file: string) => void): void {
  for (const { path, text } of leavesOf(fields, []))
    if (path[0] !== 'claimUrl' && path[0] !== 'site') add(text, file);
}
