import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';

// Folders and dates come from the environment and the pipeline (src/build.ts); what stands here never changes.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
  markdown: { processor: satteri({}), syntaxHighlight: false },
  // Nothing is inlined, so that the strict CSP needs no hash; one style sheet serves every page and is fetched once.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
