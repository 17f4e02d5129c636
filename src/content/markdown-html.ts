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
  return html.replace(tags, (tag) => tag.replace(values, withoutAngles));
}

/**
 * Tags with their quoted values. HTML allows "<" and ">" there as they are, and so they are written; whatever later looks for the end of a tag would
 * end it in the middle of a picture's description and let the rest into the page as HTML.
 */
const tags = /<[a-z](?:"[^"]*"|[^">])*>/g;
const values = /"[^"]*"/g;

function withoutAngles(value: string): string {
  return value.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
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
