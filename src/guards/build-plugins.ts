import { defineMdastPlugin, type MdastNode, type MdastPluginList } from 'satteri';
import { isComment } from './raw-html.ts';
import { breachOf } from './markdown-rules.ts';

/** What the build (src/content/markdown-html.ts) refuses or mends in a text's tree. A breach ends it. */
export const buildPlugins = [
  defineMdastPlugin({
    name: 'suluh-rules',
    options: { position: true },
    html(node, context) {
      if (isComment(node.value)) context.removeNode(node);
      else refuse(node);
    },
    link: refuse,
    definition: refuse,
    image: refuse,
    imageReference: refuse,
    heading: refuse,
  }),
  // Files are named from content/, pages lie at any depth. Astro would take a path without "/" for a picture of its own to process.
  defineMdastPlugin({
    name: 'suluh-media',
    link(node, context) {
      if (node.url.startsWith('media/')) context.setProperty(node, 'url', `/${node.url}`);
    },
    definition(node, context) {
      if (node.url.startsWith('media/')) context.setProperty(node, 'url', `/${node.url}`);
    },
    image(node, context) {
      context.setProperty(node, 'url', `/${node.url}`);
    },
  }),
] satisfies MdastPluginList;

function refuse(node: MdastNode): void {
  const breach = breachOf(node);
  if (breach) throw new Error(`Isi ditolak, baris ${breach.line}: ${breach.message}`);
}
