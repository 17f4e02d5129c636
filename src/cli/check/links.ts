import { lookup } from 'node:dns/promises';
import { outgoingLinks } from '#src/content/links.ts';
import type { Content } from '#src/content/read.ts';
import { type Answer, askLinks } from './ask-links.ts';

/** Most addresses that one run asks: a large archive is asked in parts, so that nobody's server is burdened. */
const maxAddresses = 400;

/**
 * `npm run check -- --links`: asks the network whether the links of the content still lead somewhere, and tells it file by file. Gives how many are dead,
 * or undefined when there is no network to ask. `part` (1, 2, …) chooses which 400 addresses are asked.
 */
export async function checkLinks(
  content: Content,
  part: number,
  out: NodeJS.WriteStream,
): Promise<number | undefined> {
  const links = outgoingLinks(content);
  const all = [...links.keys()].sort();
  const asked = all.slice((part - 1) * maxAddresses, part * maxAddresses);
  if (!(await hasNetwork(asked))) {
    out.write('Tautan belum diperiksa: komputer ini tidak tersambung ke internet.\n');
    return undefined;
  }
  const answers = await askLinks(asked, {
    progress: (done) => void (out.isTTY && out.write(`\r\x1b[K  … ${done} dari ${asked.length} tautan`)),
  });
  if (out.isTTY) out.write('\r\x1b[K');
  for (const line of linkReport(answers, links)) out.write(`${line}\n`);
  if (all.length > part * maxAddresses)
    out.write(`Masih ada ${all.length - part * maxAddresses} tautan: npm run check -- --links ${part + 1}\n`);
  return answers.filter(({ state }) => state === 'dead').length;
}

/** The report for people, a line each: dead links first, then what could not be known, then plain http that could be https, then the count. */
export function linkReport(answers: Answer[], links: Map<string, string[]>): string[] {
  const where = (address: string) => (links.get(address) ?? []).join(', ');
  const dead = answers.filter(({ state }) => state === 'dead');
  const unknown = answers.filter(({ state }) => state === 'unknown');
  return [
    ...dead.map(
      ({ address, reason }) =>
        `Mati: ${address}: ${reason}. Cari alamat barunya, atau ganti dengan salinan di arsip web (${where(address)})`,
    ),
    ...unknown.map(
      ({ address, reason }) => `Belum pasti: ${address}: ${reason}. Buka sendiri (${where(address)})`,
    ),
    ...answers
      .filter(({ https }) => https)
      .map(
        ({ address }) =>
          `Pakai https: ${address.replace(/^http:/i, 'https:')} juga terbuka (${where(address)})`,
      ),
    `${answers.length} tautan diperiksa: ${dead.length} mati, ${unknown.length} belum pasti.`,
  ];
}

/** Without any name that can be looked up there is no network; then no address is to blame. */
async function hasNetwork(addresses: string[]): Promise<boolean> {
  const hosts = [...new Set(addresses.map((address) => new URL(address).hostname))].slice(0, 5);
  const found = await Promise.allSettled(hosts.map((host) => lookup(host)));
  return hosts.length === 0 || found.some(({ status }) => status === 'fulfilled');
}
