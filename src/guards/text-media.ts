import { parseMarkdown } from '#markdown';
import { nodesOf } from './markdown-nodes.ts';

/** Files of content/media that a text names in pictures and links, each with its line. `bodyLine` is the line of the file on which it begins. */
export function mediaInText(body: string, bodyLine: number): { media: string; line: number }[] {
  if (!body.includes('media/')) return [];
  return [...nodesOf(parseMarkdown(body))].flatMap((node) =>
    (node.type === 'link' || node.type === 'definition' || node.type === 'image') &&
    node.url.startsWith('media/')
      ? [{ media: node.url, line: bodyLine + (node.position?.start.line ?? 1) - 1 }]
      : [],
  );
}
