import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import { withStyleHash } from '#src/deploy/policies.ts';

/**
 * A page that carries exactly the styles that it needs, in one element whose hash its own content security policy names (W3C CSP Level 3, "Usage of
 * hashes"): a reader on 2G waits for the page alone, never for a style sheet as well. Rules of components that the page does not use are left out; Astro
 * marks each component's rules and elements with a class of its own. `pruned` remembers results, as pages of a kind share them.
 */
export function sealPage(html: string, pruned = new Map<string, string>()): string {
  const css = [...html.matchAll(styleElements)].map(([, text = '']) => text).join('\n');
  if (css === '') return html;
  const rest = html.replace(styleElements, '');
  const missing = [...new Set(css.match(componentClasses))].filter((name) => !rest.includes(name)).sort();
  const key = `${missing.join()}\n${css}`;
  const needed = pruned.get(key) ?? prune(css, missing);
  pruned.set(key, needed);
  const hash = createHash('sha256').update(needed).digest('base64');
  return withStyleHash(rest, `'sha256-${hash}'`).replace('</head>', () => `<style>${needed}</style></head>`);
}

const styleElements = /<style>([\s\S]*?)<\/style>/g;
const componentClasses = /astro-[a-z0-9]{8}/g;

function prune(css: string, unusedSymbols: string[]): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  });
  return code.toString();
}
