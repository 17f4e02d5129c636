import { Marked } from 'marked';
import { html } from '#src/cards/html.ts';
import { linkProblem } from '#src/guards/addresses.ts';

/**
 * The text of a draft as HTML. Like on the site no HTML of the text takes effect: here it is shown as it was typed, and the site refuses it. So are
 * links and pictures that the site would refuse.
 */
export function draftMarkdown(text: string): string {
  return marked.parse(text, { async: false });
}

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => (/^\s*<!--/.test(text) ? '' : html`${text}`.markup),
    link({ href, text, tokens }) {
      const label = this.parser.parseInline(tokens);
      if (linkProblem(href) !== undefined) return html`${text}`.markup;
      const target = href.startsWith('media/') ? `/${href}` : href;
      return `<a href="${html`${target}`.markup}">${label}</a>`;
    },
    image: ({ href, text }) =>
      /^media\//.test(href) ? html`<img src="/${href}" alt="${text}" />`.markup : html`${text}`.markup,
  },
});
