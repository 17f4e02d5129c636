import { kindIds, kinds } from '#src/domain/kinds.ts';
import { wholeMarkup } from '#src/domain/whole-markup.ts';
import { marks, type TextRecord } from '../copy-list.ts';

/** A page without a network: the template with a text, or with a list of texts where the address is that of a section. */
export function offlinePage(template: string, path: string, texts: TextRecord[], at: number): OfflinePage {
  const text = texts.find((one) => one.path === path);
  if (text)
    return { status: 200, html: fill(template, text.title, `<h1>${text.title}</h1>${text.html}`, at) };
  if (path === '/') return { status: 200, html: fill(template, kept, overview(texts), at) };
  const listed = texts.filter((one) => one.path.startsWith(path));
  const name = sections.get(path) ?? kept;
  if (listed.length > 0)
    return { status: 200, html: fill(template, name, `<h1>${name}</h1>${listOf(listed)}`, at) };
  const title = 'Halaman ini belum tersimpan';
  const content = `<h1>${title}</h1><p>Halaman ini memerlukan jaringan. Yang tersimpan di ponsel ini ada di <a href="/luring/">daftar bacaan</a>.</p>`;
  return { status: 503, html: fill(template, title, content, at) };
}

/** A kept page, with the line that tells how old it is before its content, which stands in a stack that keeps them apart. */
export function withNotice(page: string, at: number): string {
  return page.replace(/<main\b[^>]*>\s*<div\b[^>]*>/, (start) => start + notice(at));
}

/** A page and its HTTP status. */
export interface OfflinePage {
  status: number;
  html: string;
}

function fill(template: string, title: string, content: string, at: number): string {
  const page = between(template, marks.content, notice(at) + wholeMarkup(content));
  return between(page, marks.title, title);
}

function between(text: string, [start, end]: readonly [string, string], content: string): string {
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  return text.slice(0, from) + content + text.slice(to);
}

/** What there is: the tools, each section with its number of texts, the newest posts, and the pages that stand in no section. */
function overview(texts: TextRecord[]): string {
  const of = (path: string) => texts.filter((one) => one.path.startsWith(path));
  const links = [...sections].flatMap(([path, name]) =>
    of(path).length > 0 ? [`<a href="${path}">${name} (${of(path).length})</a>`] : [],
  );
  const tools = ['<a href="/cari/">Cari judul</a>', '<a href="/cek/">Cek pesan</a>'];
  // Answers are looked at anew all at once: before the others they would be all that is new.
  const isAnswer = ({ path }: TextRecord) => path.startsWith(kinds.faq.path);
  const posts = texts
    .filter(({ path }) => kindIds.some((kind) => path.startsWith(kinds[kind].path)))
    .sort((a, b) => Number(isAnswer(a)) - Number(isAnswer(b)));
  const others = texts.filter(
    ({ path }) => ![...sections.keys()].some((section) => path.startsWith(section)),
  );
  return `<h1>${kept}</h1><p>${[...tools, ...links].join(' · ')}</p><h2>Terbaru</h2>${listOf(posts.slice(0, 20))}${
    others.length > 0 ? `<h2>Lainnya</h2>${listOf(others)}` : ''
  }`;
}

function listOf(texts: TextRecord[]): string {
  const items = texts.map(({ path, title, about }) => `<li><a href="${path}">${title}</a><br>${about}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

const kept = 'Tersimpan di ponsel ini';

/** Names of the sections that texts stand in, by their address. */
const sections = new Map<string, string>([
  ['/langkah/', 'Langkah demi langkah'],
  ...kindIds.map((kind) => [kinds[kind].path, kinds[kind].plural] as const),
  ['/dpb/', 'Data pemilih'],
  ['/kecamatan/', 'Kecamatan'],
]);

function notice(at: number): string {
  const time = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeStyle: 'short' }).format(at);
  return `<p class="panel" role="status">Tanpa jaringan. Salinan di ponsel ini terakhir diperbarui ${time}.</p>`;
}
