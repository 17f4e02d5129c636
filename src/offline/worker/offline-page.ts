import { marks, type TextRecord } from '../copy-list.ts';

/** A page without a network: the template with a text, or with a list of texts where the address is that of a section. */
export function offlinePage(template: string, path: string, texts: TextRecord[], at: number): OfflinePage {
  const text = texts.find((one) => one.path === path);
  if (text)
    return { status: 200, html: fill(template, text.title, `<h1>${text.title}</h1>${text.html}`, at) };
  const listed = texts.filter((one) => path === '/' || one.path.startsWith(path));
  if (listed.length > 0)
    return { status: 200, html: fill(template, 'Tersimpan di ponsel ini', listOf(listed), at) };
  const title = 'Halaman ini belum tersimpan';
  const content = `<h1>${title}</h1><p>Halaman ini memerlukan jaringan. Yang tersimpan di ponsel ini ada di <a href="/luring/">daftar bacaan</a>.</p>`;
  return { status: 503, html: fill(template, title, content, at) };
}

/** A kept page, with the line that tells how old it is before its content. */
export function withNotice(page: string, at: number): string {
  return page.replace(/<main\b[^>]*>/, (main) => main + notice(at));
}

/** A page and its HTTP status. */
export interface OfflinePage {
  status: number;
  html: string;
}

function fill(template: string, title: string, content: string, at: number): string {
  const page = between(template, marks.content, notice(at) + content);
  return between(page, marks.title, title);
}

function between(text: string, [start, end]: readonly [string, string], content: string): string {
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  return text.slice(0, from) + content + text.slice(to);
}

function listOf(texts: TextRecord[]): string {
  const items = texts.map(({ path, title, about }) => `<li><a href="${path}">${title}</a><br>${about}</li>`);
  return `<h1>Tersimpan di ponsel ini</h1><p><a href="/cari/">Cari judul</a> · <a href="/cek/">Cek pesan</a></p><ul>${items.join('')}</ul>`;
}

function notice(at: number): string {
  const time = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeStyle: 'short' }).format(at);
  return `<p class="panel" role="status">Tanpa jaringan. Salinan di ponsel ini terakhir diperbarui ${time}.</p>`;
}
