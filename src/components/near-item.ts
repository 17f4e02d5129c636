import { markedClaim } from '#src/claims/marked-claim.ts';
import type { Near } from '#src/claims/nearest.ts';
import { formatDay } from '#src/domain/dates.ts';
import { isUntrue } from '#src/domain/verdicts.ts';
import { keepTogether } from './keep-together.ts';

/** A near clarification as a list entry: verdict, date, the claim with the shared words marked and named. `page` holds the drawn verdicts. */
export function nearItem({ claim, shared, verySimilar }: Near, page: HTMLElement): HTMLLIElement {
  const [shape, word] = drawn(page, `[data-verdict="${claim.verdict}"]`);
  const pieces = markedClaim(claim.text, shared);
  const quote = element('p', '', isUntrue(claim.verdict) ? 'quote struck' : 'quote');
  quote.append('“', ...pieces.map((piece) => (piece.shared ? element('mark', piece.text) : piece.text)), '”');
  const about = element('p', '', 'small soft');
  about.append(
    word ?? '',
    ` · diperiksa ${keepTogether(formatDay(claim.day))} `,
    ...(claim.sample ? drawn(page, '[data-sample]') : []),
  );
  const body = document.createElement('div');
  if (verySimilar) body.append(element('p', 'Sangat mirip', 'alike'));
  body.append(about, quote);
  const marked = pieces.filter((piece) => piece.shared).map(({ text }) => text.toLowerCase());
  // Named once: "hari terakhir cek nama" tells "hari" too.
  const words = [...new Set(marked)].filter(
    (one) => !marked.some((other) => other !== one && ` ${other} `.includes(` ${one} `)),
  );
  if (words.length > 0) body.append(element('p', `Kata yang sama: ${words.join(', ')}`, 'small soft'));
  const link = document.createElement('a');
  link.href = claim.url;
  link.textContent = 'Baca klarifikasinya';
  link.setAttribute('aria-label', `Baca klarifikasinya: ${claim.text}`);
  body.append(link);
  const item = document.createElement('li');
  item.append(...(shape ? [shape] : []), body);
  return item;
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}

function drawn(page: HTMLElement, selector: string): Element[] {
  const template = page.querySelector<HTMLTemplateElement>(`template${selector}`);
  return template ? [...document.importNode(template.content, true).children] : [];
}
