import type { Pixels } from '#src/register/checker/pixels.ts';

/** An element with its attributes and content; texts stay texts. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** A link. */
export function link(href: string, text: string): HTMLAnchorElement {
  return element('a', { href }, text);
}

/** Pixels as a picture with its name. */
export function drawn({ data, width, height }: Pixels, label: string): HTMLCanvasElement {
  const canvas = element('canvas', { role: 'img', 'aria-label': label });
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas;
}
