import { SaxesParser } from 'saxes';

/** An element of an SVG drawing. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgElement[];
}

/** Reads the drawing of the card renderer. Text is outlines there, so that elements are all there is. Throws on broken XML. */
export function readSvg(markup: string): SvgElement {
  const parser = new SaxesParser();
  const root: SvgElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (cause) => {
    throw new Error('Gambar vektor kartu tidak dapat dibaca', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: SvgElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(markup).close();
  const [svg] = root.children;
  if (!svg) throw new Error('Gambar vektor kartu kosong');
  return svg;
}
