/** Why a site's name imitates one of the government; undefined for any other. `host` is written as the author wrote it, without port. */
export function imitationOf(host: string): Imitation | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (reserved.test(name)) return undefined;
  // Only government, universities, schools and the military can register here (https://pandi.id/domain/kebijakan): what stands before it is theirs.
  if (/^(?:[a-z0-9-]+\.)*(?:go|ac|sch|mil)\.id$/.test(name)) return undefined;
  const seen = asSeen(name);
  if (/(?:^|\.)go\.id$/.test(seen)) return 'official';
  if (seen.replaceAll(/[.-]/g, '').includes('kpugoid')) return 'official';
  const words = name.split(/[.-]/);
  // "go.id" in the middle of a name, or joined by a hyphen: dukcapil.go.id.cek.com, pemkab-go.id.
  const at = words.findIndex((word, i) => (word === 'go' && words[i + 1] === 'id') || word === 'goid');
  if (at > 0 && (words.length > at + 2 || words.some((word) => government.test(word)))) return 'official';
  // KPUM are the commissions of students.
  if (!seen.split(/[.-]/).some((word) => /^kpu(?!m)|kpu$/.test(word))) return undefined;
  return hosting.test(name) ? 'private' : 'official';
}

/** `official` cannot be told from a site of the government by many readers; `private` is a blog or an application that bears KPU's name. */
export type Imitation = 'official' | 'private';

/** Names that lead nowhere (RFC 2606), for examples. */
const reserved = /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$/;

/** Places where anybody opens a site below another's name. */
const hosting =
  /\.(?:blogspot\.com|wordpress\.com|medium\.com|github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|firebaseapp\.com|wixsite\.com|weebly\.com|google\.com)$/;

const government =
  /^(?:kpud?|pemilu|pilkada|bawaslu|dkpp|dukcapil|disdukcapil|kominfo|diskominfo|kemen[a-z]*|pemkab|pemkot|pemprov|kab|kota|prov|dpt|cekdpt|cekdptonline|bansos|siakba|sirekap)$/;

/** A name as the eye takes it: letters of other scripts and digits that look like Latin letters are those letters. */
function asSeen(name: string): string {
  return [...name.normalize('NFKD').replaceAll(/\p{M}/gu, '')]
    .map((character) => twins[character] ?? character)
    .join('');
}

/** The letters of "kpu", "go" and "id" with what is mistaken for them, after Unicode's confusables (https://www.unicode.org/reports/tr39/). */
const twins: Record<string, string> = Object.fromEntries(
  Object.entries({
    k: 'κкҝқӄᴋ',
    p: 'ρрҏᴘ',
    u: 'υսцᴜ',
    g: 'ɡԍց9',
    o: '0οоօσ',
    i: '1lіıɩι|ӏ',
    d: 'ԁժɗ',
    '-': '‐‑‒–—−',
    '.': '。．',
  }).flatMap(([letter, likes]) => [...likes].map((like) => [like, letter] as const)),
);
