import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from '@astrojs/compiler-rs';
import type { ViteUserConfig } from 'astro';

const root = join(import.meta.dirname, '../..');

/** Files of the site that a browser's program gets others for. */
const replaced: Record<string, string> = {
  '#src/content/site.ts': join(root, 'admin/previews/page/site.ts'),
};

/**
 * Lets the desk's program import .astro components and render them in the browser, where Astro itself leaves them out: the preview of a page is
 * made by the components of the page. Their styles are told to admin/previews/page/styles.ts, their scripts stay behind.
 */
export function astroInBrowser(): Plugin {
  return {
    name: 'suluh-astro-in-browser',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      if (source in replaced) return replaced[source];
      if (!source.endsWith('.astro')) return null;
      const inComponent = importer?.endsWith(ending) && join(dirname(importer), 'component.ts');
      const from = inComponent || (importer?.startsWith(desk) && importer);
      // Pages import components too, which Vite follows when it looks for packages.
      if (!from) return null;
      const found = await this.resolve(source, from, { ...options, skipSelf: true });
      // Under a name of its own Astro's plugin does not see it.
      return found && `${found.id}${ending}`;
    },
    async load(id) {
      if (!id.endsWith(ending)) return null;
      const file = id.slice(0, -ending.length);
      this.addWatchFile(file);
      const { code, css, diagnostics } = transform(await readFile(file, 'utf8'), {
        filename: file,
        internalURL: 'astro/compiler-runtime',
        scopedStyleStrategy: 'where',
        resultScopedSlot: true,
        resolvePath: (specifier) => specifier,
      });
      if (diagnostics.length > 0) throw new Error(`${file}: ${diagnostics[0]?.text}`);
      const withoutStyles = code.replace(/^import ".*[?&]type=style.*";$/gm, '');
      return {
        code: `import { addStyle } from '#admin/previews/page/styles.ts';\n${css.map((style) => `addStyle(${JSON.stringify(style)});`).join('\n')}\n${withoutStyles}`,
        moduleType: 'ts',
      };
    },
  };
}

const ending = '.browser.ts';
const desk = join(root, 'admin/');

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];
