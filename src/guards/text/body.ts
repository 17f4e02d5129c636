import type { MdastNode } from 'satteri';
import { parseMarkdown } from '#markdown';
import { wordsOf } from '#src/domain/text.ts';
import { isUnreadable } from '../markdown.ts';
import { nodesOf } from '../markdown-nodes.ts';
import { listedDigits } from '../personal/listed-digits.ts';

/**
 * What readers read in a Markdown text, block by block, and where its links lead. Lines count from the first line of the text. A text that is
 * refused unread has nothing in it.
 */
export function bodyOf(markdown: string): Body {
  const body: Body = { blocks: [], links: [], rows: [] };
  if (!isUnreadable(markdown)) for (const node of nodesOf(parseMarkdown(markdown))) note(node, body);
  return body;
}

/** A text taken apart. */
export interface Body {
  /** Paragraphs, headings and cells, with line breaks as written; `unlinked` leaves out the words of links. */
  blocks: { text: string; unlinked: string; line: number; heading: boolean }[];
  /** `shown` is the text that a reader sees of the link. */
  links: { address: string; shown: string; line: number }[];
  /** What belongs together for the eye: the cells of a table's row, the lines of a paragraph, the numbers in a list. */
  rows: { text: string; line: number }[];
}

function note(node: MdastNode, body: Body): void {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'link':
      body.links.push({ address: node.url, shown: wordsOf(node), line });
      break;
    case 'definition':
      body.links.push({ address: node.url, shown: '', line });
      break;
    case 'tableRow':
      body.rows.push({ text: node.children.map((cell) => wordsOf(cell)).join(' | '), line });
      break;
    case 'list':
      body.rows.push({ text: listedDigits(node.children.map((item) => wordsOf(item))), line });
      break;
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      body.blocks.push({
        text: wordsOf(node),
        unlinked: wordsOf(node, 'link'),
        line,
        heading: node.type === 'heading',
      });
      if (node.type === 'paragraph')
        body.rows.push({ text: wordsOf(node).replaceAll(/\s*\n\s*/g, ' '), line });
      break;
    default:
  }
}
