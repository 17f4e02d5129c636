import { type Html, html } from '#src/domain/html.ts';
import { type Kind, kinds } from '#src/domain/kinds.ts';
import { type ListPage, listPages } from '#src/domain/pages.ts';
import type { Post } from '#src/domain/post.ts';
import type { Edition } from './edition.ts';
import type { TextPage } from './layout.ts';
import { postList } from './parts/post-list.ts';

/** Posts on one page: about 2 kB compressed. */
const pageSize = 40;

/** The list of a kind's posts, newest first, cut into pages; there is always a first one. */
export function sectionPages(kind: Kind, edition: Edition): SectionPage[] {
  const { path, plural } = kinds[kind];
  const posts = edition.posts.filter((post) => post.kind === kind);
  return listPages(posts, path, pageSize).map((page) => {
    const title = page.number === 1 ? plural : `${plural}, halaman ${page.number}`;
    const main = html`<h1>${title}</h1>
      ${postList(page.items, edition)}${neighbours(page)}`;
    return { path: page.number === 1 ? path : `${path}halaman/${page.number}/`, title, full: path, main };
  });
}

function neighbours({ number, of, newer, older }: ListPage<Post>): Html | undefined {
  if (of === 1) return undefined;
  return html`<p>
    ${newer && html`<a href="/teks${newer}">Lebih baru</a> `}Halaman ${number} dari
    ${of}${older && html` <a href="/teks${older}">Lebih lama</a>`}
  </p>`;
}

/** One page of a list, and its address without "/teks". */
type SectionPage = TextPage & { path: string };
