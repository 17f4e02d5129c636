import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdx } from 'micromark-extension-mdx';
import type { MdastNode } from 'satteri';
import { PageSyntaxError } from './page-syntax-error.ts';

/* How Markdown becomes a tree in a browser; a test holds the verdicts on both trees equal (tests/guards/parsers.test.ts). */

/** The tree of a Markdown text, with tables, footnotes and bare addresses (GFM), every node with its place. */
export function parseMarkdown(text: string): MdastNode {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  placeAddresses(root);
  return root;
}

/** The tree of a page (.mdx). What stands between braces is found but not read, since no page may hold it. Throws PageSyntaxError. */
export function parsePage(text: string): MdastNode {
  try {
    const root = fromMarkdown(text, {
      extensions: [gfm(), mdx()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    markModules(root, text);
    placeAddresses(root);
    return root;
  } catch (error) {
    const { line = 1, column = 1 } = Object(error) as { line?: number; column?: number };
    const upTo = (text.split(/\r\n?|\n/)[line - 1] ?? '').slice(0, column);
    // What cannot be read is told behind the sign that began it.
    throw new PageSyntaxError(line, /[{}]$/.test(upTo) ? column : Math.max(upTo.lastIndexOf('<') + 1, 1));
  }
}

/** Gives bare addresses their line: the extension finds some of them in a text that is parsed already, and leaves out where. */
function placeAddresses(root: MdastNode): void {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue;
    let line = node.position?.start.line ?? 1;
    for (const child of node.children) {
      const start = { line, column: 1 };
      child.position ??= { start, end: start };
      line = child.position.end.line;
      if (child.type === 'text')
        line = child.position.start.line + (child.value.match(/\r\n?|\n/g) ?? []).length;
      waiting.push(child);
    }
  }
}

/** What MDX would take for code because of its first word; this parser has no JavaScript to read it with. */
function markModules(root: ReturnType<typeof fromMarkdown>, text: string): void {
  root.children = root.children.map((node) => {
    const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
    const isModule = column === 1 && /^(?:import|export)[ \t]/.test(text.slice(offset, offset + 8));
    if (!isModule) return node;
    if (node.position) return { type: 'mdxjsEsm', value: '', position: node.position };
    throw new PageSyntaxError(line, column);
  });
}
