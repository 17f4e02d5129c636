/** Rendered Markdown with each picture as a link that says what it shows, so that a reader decides about its bytes. */
export function linkPictures(html: string): string {
  return html.replace(/<img\b[^>]*>/g, (image) => {
    const [src, alt] = [attribute(image, 'src'), attribute(image, 'alt')];
    return src ? `<a href="${src}">Gambar${alt ? `: ${alt}` : ''}</a>` : '';
  });
}

/** An attribute's value, still escaped as HTML. */
function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
}
