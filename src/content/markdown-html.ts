import { markdownToHtml } from 'satteri';
import { markdownFeatures } from '#src/domain/markdown/satteri.ts';
import { buildPlugins } from '#src/guards/build-plugins.ts';
import { outputPlugins } from '#src/guards/markdown-output.ts';

/** A Markdown text as the HTML that pages show. Throws when the text holds what the guards refuse. */
export function markdownHtml(text: string): string {
  const { html } = markdownToHtml(text, {
    mdastPlugins: buildPlugins,
    hastPlugins: outputPlugins,
    features: { smartPunctuation: true, ...markdownFeatures },
  });
  return html;
}

/** The text of a post as HTML, made once for all pages that show it. Throws like markdownHtml. */
export function bodyHtml(post: { body: string }): string {
  const html = made.get(post) ?? markdownHtml(post.body);
  made.set(post, html);
  return html;
}

// Astro has its own copy of this module, see handed-over.ts: they share what they made in what the whole process shares.
const place = Symbol.for('suluh.bodies');
const shared = globalThis as { [place]?: WeakMap<object, string> };
const made = shared[place] ?? new WeakMap<object, string>();
shared[place] = made;
