import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { officeColours } from '#src/integrations/office-colours.ts';
import { astroInBrowser } from '#src/integrations/astro-in-browser.ts';
import { terseQr } from '#src/integrations/terse-qr.ts';

const entities = 'decode-named-character-reference';

// Folders and dates come from the environment and the pipeline (src/build.ts); what stands here never changes.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // Pages wait for the disk more than for the processor, so several are under way at once.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
  // Scripts stay files, which the strict CSP lets in by their address; styles go into the page when it is finished (src/build/render/seal-styles.ts).
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // The band under the header is drawn in the office's colours (src/pages/rebung.svg.ts), so it is no file yet.
        external: ['/rebung.svg'],
        output: {
          codeSplitting: {
            // On a weak line each request costs as much as a kilobyte, so what search and message check share comes in two files instead of nine, and what
            // only the search has in one, which is smaller than four. Without a group of its own the bundler's helper would make every page load that.
            groups: [
              { name: 'preload', priority: 1, test: /vite\/preload-helper/ },
              // The words of daily speech are half of the first and come when the full text is asked for.
              { name: 'bahasa', priority: 1, test: /src\/domain\/language\/(?!everyday)/ },
              {
                name: 'katalog',
                priority: 1,
                test: /src\/domain\/(?:dates|kinds|paths|verdicts|zones)\.ts$/,
              },
              {
                name: 'pencarian',
                test: /src\/search\/(?:beside|breath|engine|first-stage|intent|library|rank|terms|title-index|understand|weigh)\.ts$/,
              },
            ],
          },
        },
      },
    },
    plugins: [officeColours(), astroInBrowser()],
    // A worker is a bundle of its own, whose larger parts come when they are needed.
    worker: { format: 'es', plugins: () => [officeColours(), terseQr()] },
    // Its build for browsers asks the page for the meaning of "&amp;"; the desk's check runs in a worker, which has none.
    resolve: { alias: { [entities]: fileURLToPath(import.meta.resolve(entities)) } },
  },
});
