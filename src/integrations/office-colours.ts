import { fileURLToPath } from 'node:url';
import { tokens } from '#tokens';

const inBundles = fileURLToPath(new URL('../content/tokens.browser.ts', import.meta.url));

/** Gives pages, and all that Vite bundles, tokens.css in the office's own colours. */
export function officeColours() {
  return {
    name: 'suluh-office-colours',
    enforce: 'pre' as const,
    // In a bundle there is no tokens.css beside the module to read.
    resolveId: (id: string) => (id === '#tokens' ? inBundles : null),
    load(id: string) {
      if (!id.split('?')[0]?.endsWith('/src/styles/tokens.css')) return null;
      return id.endsWith('?raw') ? `export default ${JSON.stringify(tokens)}` : tokens;
    },
  };
}
