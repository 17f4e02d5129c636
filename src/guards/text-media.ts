import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { markdownFeatures } from './markdown-plugins.ts';

/** Files of content/media that a text names in pictures and links, each with its line. `bodyLine` is the line of the file on which it begins. */
export function mediaInText(body: string, bodyLine: number): { media: string; line: number }[] {
  if (!body.includes('media/')) return [];
  const found: { media: string; line: number }[] = [];
  const note = ({ url, position }: { url: string; position?: { start: { line: number } } | undefined }) => {
    if (url.startsWith('media/'))
      found.push({ media: url, line: bodyLine + (position?.start.line ?? 1) - 1 });
  };
  const names = defineMdastPlugin({
    name: 'suluh-named-media',
    options: { position: true },
    link: note,
    definition: note,
    image: note,
  });
  markdownToHtml(body, { features: markdownFeatures, mdastPlugins: [names] });
  return found;
}
