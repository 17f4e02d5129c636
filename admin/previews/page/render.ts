import type { SSRResult } from 'astro';
import { renderToString } from 'astro/runtime/server/index.js';

/** Renders a component of the site in the browser, to HTML in which every text is escaped; components may wait for data. */
export async function renderComponent<Props extends Record<string, unknown>>(
  component: (props: Props) => unknown,
  props: Props,
): Promise<string> {
  // The type of a component is that of a function of its props; what Astro's compiler makes of it takes the result first.
  const factory = component as unknown as Parameters<typeof renderToString>[1];
  const html = await renderToString(emptyResult(), factory, props, {});
  return typeof html === 'string' ? html : '';
}

/** The state of a rendering (SSRResult) as Astro 7.3 wants it for components without islands, scripts and styles of their own. */
function emptyResult(): SSRResult {
  const result = {
    cancelled: false,
    base: '/',
    styles: new Set(),
    scripts: new Set(),
    links: new Set(),
    componentMetadata: new Map(),
    inlinedScripts: new Map(),
    clientDirectives: new Map(),
    renderers: [],
    compressHTML: true,
    partial: true,
    pathname: '/',
    params: {},
    resolve: async () => '',
    createAstro: (props: object, slots: Record<string, unknown> | null) => ({
      props,
      slots: { has: (name: string) => slots !== null && name in slots },
    }),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      hasRenderedHead: true,
      headInTree: false,
      extraHead: [],
      propagators: new Set(),
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  };
  return result as unknown as SSRResult;
}
