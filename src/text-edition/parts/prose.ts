import { Html } from '#src/domain/html.ts';

/**
 * A Markdown text's HTML (see bodyHtml) with each picture as a link that says what it shows, so that a reader decides about its bytes. This is the only
 * markup of the edition that is not escaped here: the guards have refused whatever could execute.
 */
export function prose(rendered: string): Html {
  return new Html(
    rendered.replace(/<img\b[^>]*>/g, (image) => {
      const [src, alt] = [attribute(image, 'src'), attribute(image, 'alt')];
      return src ? `<a href="${src}">Gambar${alt ? `: ${alt}` : ''}</a>` : '';
    }),
  );
}

/** An attribute's value, still escaped as HTML. */
function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
}
