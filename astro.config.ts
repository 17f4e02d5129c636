import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { outputPlugins } from '#src/guards/markdown-output.ts';
import { buildPlugins, markdownFeatures } from '#src/guards/markdown-plugins.ts';

// Folders and dates come from the environment and the pipeline (src/build.ts); what stands here never changes.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Pages wait for the disk more than for the processor, so several are under way at once.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
  markdown: {
    processor: satteri({
      mdastPlugins: buildPlugins,
      hastPlugins: outputPlugins,
      features: markdownFeatures,
    }),
    syntaxHighlight: false,
  },
  // Nothing is inlined, so that the strict CSP needs no hash; one style sheet serves every page and is fetched once.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
