import type { MdastNode } from 'satteri';
import { parseMarkdown } from '#markdown';

/**
 * The words of a Markdown text for places that know no markup (descriptions, answers for search engines): one line a paragraph, list item,
 * table row or line of code. Addresses of links, pictures' files, raw HTML and footnote marks are left out; a picture gives its description.
 */
export function plainText(markdown: string): string {
  return blocksOf(parseMarkdown(markdown))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function blocksOf(node: MdastNode): string[] {
  switch (node.type) {
    case 'code':
      return node.value.split('\n');
    case 'paragraph':
    case 'heading':
      return [wordsOf(node)];
    case 'tableRow':
      return [node.children.map((cell) => wordsOf(cell)).join(', ')];
    default:
      return 'children' in node ? node.children.flatMap(blocksOf) : [];
  }
}

/**
 * The words of one block, links and emphasis without their marks, line breaks as written; nodes of the type `leaveOut` are a blank. Walks without
 * recursion, because emphasis nests as deep as somebody types asterisks.
 */
export function wordsOf(block: MdastNode, leaveOut?: MdastNode['type']): string {
  const words: string[] = [];
  const stack = [block];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === leaveOut) words.push(' ');
    else if ('children' in node) for (const child of node.children.toReversed()) stack.push(child);
    else words.push(leafWords(node));
  }
  return words.join('');
}

function leafWords(node: MdastNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return '';
  }
}
