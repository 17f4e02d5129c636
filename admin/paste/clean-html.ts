import { make } from '../widgets/dom.ts';

/**
 * What Word, a browser or a mail program puts on the clipboard, as the plain HTML that Decap's editor takes: paragraphs, two levels of headings,
 * quotations, lists, links, bold and italics. A row of a table becomes a line; whatever else there is goes without a trace, pictures first of all:
 * Decap's editor fails at them, and with it the whole desk.
 */
export function cleanHtml(html: string): string {
  // Nothing in a document of this kind is run or loaded.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  const paste = document.createElement('div');
  addBlocks(paste, body);
  const only = paste.children.length === 1 && paste.querySelector(':scope > p');
  // A few words go into the middle of a sentence.
  return (only || paste).innerHTML;
}

const dropped =
  'img, picture, svg, math, video, audio, canvas, iframe, object, embed, script, style, template, head, title, meta, link, form, button, input, select, textarea, noscript';

/** What begins a line of its own. */
const blocks =
  'address, article, aside, blockquote, br, center, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul';

const headings: Record<string, 'h2' | 'h3'> = { H1: 'h2', H2: 'h2', H3: 'h3', H4: 'h3', H5: 'h3', H6: 'h3' };

/** Adds what stands in an element, one block after another. */
function addBlocks(to: HTMLElement, from: Element, tag: 'p' | 'h2' | 'h3' = 'p'): void {
  let line = make(tag);
  const endLine = () => {
    if (trimLine(line)) to.append(line);
    line = make(tag);
  };
  for (const node of from.childNodes) {
    if (!(node instanceof Element) || !isBlock(node)) {
      addWords(line, node);
      continue;
    }
    endLine();
    addBlock(to, node, tag);
  }
  endLine();
}

function addBlock(to: HTMLElement, element: Element, tag: 'p' | 'h2' | 'h3'): void {
  const { nodeName } = element;
  if (nodeName === 'TR') addRow(to, element);
  else if (nodeName === 'UL' || nodeName === 'OL') addList(to, element);
  else if (nodeName === 'BLOCKQUOTE') addFilled(to, make('blockquote'), element);
  else if (wordMarker(element)) addWordItem(to, element);
  else addBlocks(to, element, headings[nodeName] ?? tag);
}

function addRow(to: HTMLElement, row: Element): void {
  const cells = [...row.children].map((cell) => plain(cell.textContent ?? '').trim());
  const words = cells.filter((cell) => cell !== '').join(' · ');
  if (words) to.append(make('p', {}, words));
}

function addList(to: HTMLElement, from: Element): void {
  const list = make(from.nodeName === 'OL' ? 'ol' : 'ul');
  for (const item of from.children) addFilled(list, make('li'), item);
  if (list.hasChildNodes()) to.append(list);
}

/** Word writes the items of a list as paragraphs that begin with their number or bullet. */
function addWordItem(to: HTMLElement, paragraph: Element): void {
  const marker = wordMarker(paragraph);
  const tag = /^[([]?[\da-z]{1,4}[.)\]]/i.test(plain(marker?.textContent ?? '').trim()) ? 'ol' : 'ul';
  marker?.remove();
  const last = to.lastElementChild;
  const list = last?.matches(`${tag}.from-word`) ? (last as HTMLElement) : make(tag, { class: 'from-word' });
  addFilled(list, make('li'), paragraph);
  if (list.hasChildNodes()) to.append(list);
}

function wordMarker(element: Element): Element | null {
  return element.matches('[style*="mso-list:" i]')
    ? element.querySelector('[style*="mso-list:Ignore" i]')
    : null;
}

function addFilled(to: HTMLElement, element: HTMLElement, from: Element): void {
  addBlocks(element, from);
  if (element.hasChildNodes()) to.append(element);
}

/** Adds words with their links, bold and italics. */
function addWords(to: Element, node: Node): void {
  if (node.nodeType === Node.TEXT_NODE) to.append(plain(node.textContent ?? ''));
  if (!(node instanceof Element)) return;
  const inside = markOf(node);
  if (inside) to.append(inside);
  for (const child of node.childNodes) addWords(inside ?? to, child);
}

function markOf(element: Element): HTMLElement | undefined {
  const { nodeName } = element;
  const href = element.getAttribute('href')?.trim() ?? '';
  if (nodeName === 'A') return /^(?:https?:|mailto:|tel:)/i.test(href) ? make('a', { href }) : undefined;
  const style = element.getAttribute('style') ?? '';
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  // Google Docs wraps everything into a <b> that is not bold.
  const isBold = weight ? weight === 'bold' || Number(weight) >= 600 : /^(?:B|STRONG)$/.test(nodeName);
  if (isBold) return make('strong');
  return /^(?:I|EM)$/.test(nodeName) || /font-style:\s*italic/i.test(style) ? make('em') : undefined;
}

function isBlock(element: Element): boolean {
  return element.matches(blocks) || element.querySelector(blocks) !== null;
}

/** Without blanks at both ends; false where no word is left. */
function trimLine(line: HTMLElement): boolean {
  line.normalize();
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const first = texts.nextNode();
  if (first) first.textContent = first.textContent?.trimStart() ?? '';
  let last = first;
  while (texts.nextNode()) last = texts.currentNode;
  if (last) last.textContent = last.textContent?.trimEnd() ?? '';
  return line.textContent !== '';
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ');
}
