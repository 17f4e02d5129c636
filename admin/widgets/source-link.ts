/**
 * A source from its address alone: the address without what only follows readers around, and who probably published it, for the editor to look at.
 * Undefined for what is no address of a page.
 */
export function sourceOf(pasted: string): { url: string; publisher: string } | undefined {
  const text = pasted.trim();
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username || url.password) return undefined;
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  // A browser that links to a passage quotes it: "#:~:text=…".
  url.hash = url.hash.replace(/^#(.*?):~:.*$/, '$1');
  return { url: url.href, publisher: publisherOf(url.hostname) };
}

function publisherOf(host: string): string {
  const labels = host.replace(/^www\./, '').split('.');
  const office = /^(kab|kota)-(.+)$/.exec(labels[0] ?? '');
  if (host.endsWith('.kpu.go.id') && office)
    return `KPU ${office[1] === 'kota' ? 'Kota' : 'Kabupaten'} ${capitalised(office[2] ?? '')}`;
  const owner = labels.findLast((label) => !endings.has(label)) ?? host;
  return publishers[owner] ?? (owner.length <= 4 ? owner.toUpperCase() : capitalised(owner));
}

function capitalised(words: string): string {
  return words
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const tracking = /^(?:utm_\w+|fbclid|gclid|igshid|igsh|mc_[ce]id|_gl)$/i;

/** Parts of a host that name no owner. */
const endings = new Set([
  'com',
  'id',
  'co',
  'go',
  'or',
  'ac',
  'net',
  'org',
  'web',
  'sch',
  'desa',
  'news',
  'info',
  'tv',
]);

/** Names of publishers across the country that their address does not spell. */
const publishers: Record<string, string> = {
  antaranews: 'ANTARA',
  bawaslu: 'Bawaslu',
  cnnindonesia: 'CNN Indonesia',
  cekfakta: 'CekFakta',
  detik: 'detikcom',
  kompas: 'Kompas.com',
  komdigi: 'Kementerian Komunikasi dan Digital',
  kominfo: 'Kementerian Komunikasi dan Informatika',
  liputan6: 'Liputan6',
  mafindo: 'MAFINDO',
  tempo: 'Tempo',
  tribunnews: 'Tribunnews',
  turnbackhoax: 'MAFINDO (TurnBackHoax)',
};
