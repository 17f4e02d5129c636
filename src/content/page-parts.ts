import { componentOn, type PageComponent } from '#src/guards/page-components.ts';

/** A stretch of Markdown, or one of the components that a page may use. */
export type PagePart = { markdown: string } | { component: PageComponent };

/**
 * Cuts the text of a page (.mdx) at its components, each alone on a line: `<Verdicts />`. The guard has refused every other tag, expression
 * and import, so what remains is Markdown; it is never compiled to a module and so cannot execute.
 */
export function pageParts(body: string): PagePart[] {
  const parts: PagePart[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.some((line) => line.trim() !== '')) parts.push({ markdown: lines.join('\n') });
    lines = [];
  };
  for (const line of body.split(/\r?\n/)) {
    const component = componentOn(line);
    if (component) {
      flush();
      parts.push({ component });
    } else lines.push(line);
  }
  flush();
  return parts;
}
