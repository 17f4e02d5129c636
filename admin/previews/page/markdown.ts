import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { html } from '#src/cards/html.ts';
import { linkProblem } from '#src/guards/addresses.ts';
import { isUnreadable } from '#src/guards/markdown.ts';
import { parseMarkdown } from '#markdown';

/**
 * The text of a draft as HTML, read as on the site. Like there no HTML of the text takes effect: here it is shown as it was typed, and the site
 * refuses it. So are links and pictures that the site would refuse, and the whole of a text that no parser should try.
 */
export function draftMarkdown(text: string): string {
  if (isUnreadable(text)) return html`<p>${text}</p>`.markup;
  const tree = toHast(parseMarkdown(text) as Parameters<typeof toHast>[0], {
    allowDangerousHtml: true,
    footnoteLabel: 'Catatan kaki',
    footnoteBackLabel: (reference) => `Kembali ke rujukan ${reference + 1}`,
  });
  return toHtml(tree.type === 'root' ? { ...tree, children: tree.children.flatMap(harmless) } : tree);
}

/** A node that may stand on the page in place of what was written. */
function harmless(node: Content): Content[] {
  if (node.type === 'raw') return /^\s*<!--/.test(node.value) ? [] : [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap(harmless) as Element['children'];
  const { align, ...given } = node.properties;
  const { href, src, alt } = given;
  if (node.tagName === 'img' && !inMedia(src)) return [{ type: 'text', value: String(alt ?? '') }];
  if (node.tagName === 'a' && linkProblem(String(href ?? '')) !== undefined) return children;
  const properties = {
    ...given,
    // As src/guards/markdown-output.ts does for the site.
    ...(typeof align === 'string' && { className: [`align-${align}`] }),
    ...(inMedia(href) && { href: `/${href}` }),
    ...(inMedia(src) && { src: `/${src}` }),
  };
  return [{ ...node, properties, children } satisfies Element];
}

function inMedia(address: Element['properties'][string]): boolean {
  return typeof address === 'string' && address.startsWith('media/');
}

type Content = Extract<ReturnType<typeof toHast>, { type: 'root' }>['children'][number];
type Element = Extract<Content, { type: 'element' }>;
