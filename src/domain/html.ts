/** Markup of a page. `html` makes it, which escapes, so that no text of a post can become markup. */
export class Html {
  readonly markup: string;

  /** For what is markup already: rendered Markdown that has passed the guards, a style sheet. */
  constructor(markup: string) {
    this.markup = markup;
  }
}

/**
 * Markup from a template literal: texts and numbers are escaped, `Html` is taken as it is, undefined and false leave nothing. What a template has for people
 * alone is left out: its indentation, and the "/" by which Prettier ends elements such as <br> (so SVG needs end tags).
 */
export function html(template: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new Html(String.raw({ raw: partsOf(template) }, ...values.map(markupOf)));
}

/** What may stand in a template. */
export type HtmlValue = string | number | Html | readonly Html[] | false | undefined;

function markupOf(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(({ markup }) => markup).join('');
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template is the same object each time that it is filled. */
const known = new WeakMap<TemplateStringsArray, string[]>();

function partsOf(template: TemplateStringsArray): string[] {
  const before = known.get(template);
  if (before) return before;
  const parts = template.map((part) =>
    part
      .replace(/\s*\n\s*/g, '\n')
      .replace(/\s*\/>/g, '>')
      .replace(besideBlocks, ''),
  );
  known.set(template, parts);
  return parts;
}

/** Line breaks that nobody sees: before and after elements that begin a line of their own (https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3). */
const besideBlocks = (() => {
  const names =
    '!doctype|html|head|meta|title|link|style|body|header|nav|main|section|footer|address|figure|figcaption|details|summary|div|p|h[1-6]|ul|ol|li|dl|dt|dd|hr|br';
  return new RegExp(`\\n(?=</?(?:${names})\\b)|(?<=</?(?:${names})\\b[^<>]*>)\\n`, 'g');
})();
