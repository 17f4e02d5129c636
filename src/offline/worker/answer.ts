import { addresses } from '../copy-list.ts';
import { currentCopy, keptFile } from './copies.ts';
import { offlinePage, withNotice } from './offline-page.ts';

/** Longest wait for the first byte of an answer before the copy takes its place, in milliseconds: ten round trips on 2G. */
const patience = 8_000;

/** What the worker answers to a request of this site; undefined for what the browser shall do by itself. */
export function answerTo(request: Request, path: string): Promise<Response> | undefined {
  if (request.method !== 'GET' || path.startsWith('/admin/')) return undefined;
  if (request.mode === 'navigate') return page(request, path);
  // A name with a hash never stands for anything else.
  if (path.startsWith('/_astro/')) return keptFile(path).then((kept) => kept ?? fetch(request));
  if (path.endsWith('.json') && path !== addresses.list && !path.startsWith('/pagefind/'))
    return orKept(request, () => keptFile(path));
  if (path.startsWith('/teks/')) return orKept(request, () => keptText(path.replace('/teks', '')));
  if (path.endsWith('.svg'))
    return fetch(request).catch(async () => (await keptFile(path)) ?? Response.error());
  return undefined;
}

async function orKept(request: Request, find: () => Promise<Response | undefined>): Promise<Response> {
  try {
    return await inTime(request);
  } catch (cause) {
    const kept = await find();
    if (kept) return kept;
    throw cause;
  }
}

async function page(request: Request, path: string): Promise<Response> {
  try {
    return await inTime(request);
  } catch (cause) {
    const kept = await keptPage(path);
    if (kept) return kept;
    // Without a copy a slow answer is better than none.
    if (cause instanceof DOMException && cause.name === 'TimeoutError') return fetch(request);
    throw cause;
  }
}

async function keptPage(path: string): Promise<Response | undefined> {
  const copy = await currentCopy();
  if (!copy) return undefined;
  const own = path === addresses.template ? undefined : await copy.cache.match(path);
  if (own) return html(200, withNotice(await own.text(), copy.at));
  const template = await copy.cache.match(addresses.template);
  if (!template) return undefined;
  const wanted = path === addresses.template ? '/' : path.replace(/^\/teks\//, '/');
  const texts = [...(await copy.texts()).values()];
  const { status, html: text } = offlinePage(await template.text(), wanted, texts, copy.at);
  return html(status, text);
}

/** A text as the text edition has it: the search shows what it says of a question. */
async function keptText(path: string): Promise<Response | undefined> {
  const copy = await currentCopy();
  const text = copy && [...(await copy.texts()).values()].find((one) => one.path === path);
  return text && html(200, `<main data-day="">${text.html}</main>`);
}

/** Throws a TimeoutError when not even the head of the answer has come in time. */
async function inTime(request: Request): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new DOMException('', 'TimeoutError')), patience);
  try {
    return await fetch(request, { signal: stop.signal });
  } finally {
    clearTimeout(timer);
  }
}

function html(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
