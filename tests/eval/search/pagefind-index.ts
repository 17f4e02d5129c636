import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { districtsOf } from '#src/domain/archive.ts';
import { formatDay } from '#src/domain/dates.ts';
import { kinds } from '#src/domain/kinds.ts';
import { postPath } from '#src/domain/paths.ts';
import { filedOn, type Post, summaryOf, titleOf } from '#src/domain/post.ts';
import { plainText } from '#src/domain/text.ts';
import { lightenIndex } from '#src/search/index/lighten-index.ts';
import { type FullText, openPagefind } from '#src/search/pagefind.ts';

/** Indexes posts as the site does (same stemming, same weights of title and summary, same filters) and opens the index in this process. */
export async function openFullTextOf(posts: Post[], dir: string): Promise<FullText> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
    for (const post of posts) await index.addHTMLFile({ url: postPath(post), content: html(post) });
    await index.writeFiles({ outputPath: dir });
    lightenIndex(dir);
  } finally {
    await close();
  }
  return openIndexIn(dir);
}

/** Opens an index that lies in a folder in this process. */
export function openIndexIn(dir: string): Promise<FullText> {
  readFilesByFetch(dir);
  return openPagefind(pathToFileURL(join(dir, 'pagefind.js')).href);
}

function html(post: Post): string {
  const claim = post.kind === 'clarification' ? [post.claim, ...(post.variants ?? []), ...post.facts] : [];
  const place = post.kind === 'agenda' ? [post.venue.name] : [];
  const paragraphs = [...claim, ...place, ...plainText(post.body).split('\n')];
  const day = filedOn(post);
  const facts = [
    `data-pagefind-meta="title:${escaped(titleOf(post))}"`,
    `data-pagefind-meta="tanggal:${formatDay(day)}"`,
    `data-pagefind-meta="jenis:${kinds[post.kind].label}" data-pagefind-filter="jenis:${kinds[post.kind].label}"`,
    `data-pagefind-filter="tahun:${day.slice(0, 4)}"`,
    ...post.topics.map((topic) => `data-pagefind-filter="topik:${topic}"`),
    ...districtsOf(post).map((district) => `data-pagefind-filter="kecamatan:${district}"`),
  ];
  return `<html lang="id"><body><article data-pagefind-body>${facts.map((fact) => `<div hidden ${fact}></div>`).join('')}<h1 data-pagefind-weight="7">${escaped(titleOf(post))}</h1>
<p data-pagefind-weight="3">${escaped(summaryOf(post))}</p>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Pagefind's browser code asks for its files by fetch and for the page's language; Node's fetch knows no files. */
function readFilesByFetch(dir: string): void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '');
    const path = address.startsWith('file:') ? fileURLToPath(address) : decodeURIComponent(address);
    return path.startsWith(dir) ? new Response(await readFile(path)) : real(input, init);
  };
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => 'id' }), currentScript: null },
    location: new URL('http://127.0.0.1/'),
  });
}
