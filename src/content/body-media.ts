import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { markdownFeatures } from '#src/guards/markdown-plugins.ts';

/** Files of content/media that a text shows or links to, with their lines counted from the text's first. */
export function bodyMedia(body: string): { media: string; line: number }[] {
  // Most texts name none; parsing them again would double the time of reading.
  if (!body.includes('media/')) return [];
  const found: { media: string; line: number }[] = [];
  const collect = (node: { url: string; position?: { start: { line: number } } | undefined }) => {
    if (node.url.startsWith('media/')) found.push({ media: node.url, line: node.position?.start.line ?? 1 });
  };
  const collector = defineMdastPlugin({
    name: 'suluh-body-media',
    options: { position: true },
    image: collect,
    link: collect,
    definition: collect,
  });
  markdownToHtml(body, { features: markdownFeatures, mdastPlugins: [collector] });
  return found;
}
