import { type Features, type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { PageSyntaxError } from './page-syntax-error.ts';

/*
 * How Markdown becomes a tree (mdast) in Node: with Sätteri, as in Astro's build. Browsers cannot load its native code and read the same text with
 * micromark.ts, which gives the same tree; package.json chooses between the two by the name "#markdown".
 */

/**
 * How Markdown is read, by the build and by the guards alike. A text has no second front matter: lines between two "---" would vanish from
 * the page unseen.
 */
export const markdownFeatures: Features = {
  frontmatter: false,
  gfm: { footnotes: { label: 'Catatan kaki', backLabel: 'Kembali ke rujukan {reference}' } },
};

/** The tree of a Markdown text, with tables, footnotes and bare addresses (GFM), every node with its place. */
export function parseMarkdown(text: string): MdastNode {
  return markdownToMdast(text, { features: markdownFeatures, position: true });
}

/** The tree of a page (.mdx). Throws PageSyntaxError where it cannot be read. */
export function parsePage(text: string): MdastNode {
  try {
    return mdxToMdast(text, { features: markdownFeatures, position: true });
  } catch (error) {
    // Sätteri's message begins with "line:column:".
    const place = /(\d+):(\d+)(?:-\d+:\d+)?: /.exec(String(error));
    throw new PageSyntaxError(Number(place?.[1] ?? 1), Number(place?.[2] ?? 1));
  }
}
