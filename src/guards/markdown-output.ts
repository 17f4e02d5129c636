import { defineHastPlugin, type HastPluginList } from 'satteri';

/** Beside `buildPlugins`: mends what Markdown's HTML brings along that a page must not hold. */
export const outputPlugins = [headingAnchors, tableAlignment] satisfies HastPluginList;

/** Anchors of headings begin with "isi-": a heading "Sumber" in a text would else take the name of the page's own section. */
function headingAnchors() {
  const taken = new Map<string, number>();
  return defineHastPlugin({
    name: 'suluh-anchors',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const { id } = node.properties;
        if (id !== undefined) return;
        const words =
          context
            .textContent(node)
            .toLowerCase()
            .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
        const anchor = `isi-${words.join('-')}`;
        const earlier = taken.get(anchor) ?? 0;
        taken.set(anchor, earlier + 1);
        context.setProperty(node, 'id', earlier === 0 ? anchor : `${anchor}--${earlier + 1}`);
      },
    },
  });
}

/** The alignment of a table's column as a class ("align-right"): the site's policy (CSP) forbids styles within HTML. */
function tableAlignment() {
  return defineHastPlugin({
    name: 'suluh-tables',
    element: {
      filter: ['th', 'td'],
      visit(node, context) {
        const { style } = node.properties;
        const side = /text-align: (left|center|right)/.exec(String(style ?? ''))?.[1];
        if (side === undefined) return;
        context.setProperty(node, 'style', null);
        context.setProperty(node, 'className', [`align-${side}`]);
      },
    },
  });
}
