import { readSvg, type SvgElement } from './svg-tree.ts';

/**
 * Draws an SVG document of the card renderer at the origin of a PDF page, one unit a point: shapes and outlines only. It knows what that renderer and
 * the cards' signs use, and throws on anything else, so that nothing of a card is ever missing in print.
 */
export function drawSvg(page: PDFKit.PDFDocument, svg: SvgElement): void {
  const named = new Map<string, SvgElement>();
  collect(svg, named);
  drawAll(page, svg.children, { fill: '#000', fillRule: undefined, stroke: undefined, named });
}

/** The parts of a card that reach its edges: its ground, and strips and bands right across. They go on into the bleed. */
export function edgeParts({ name, attributes, children }: SvgElement, width: number): SvgElement {
  const reaches = (element: SvgElement): boolean =>
    (element.name === 'rect' || element.name === 'image') &&
    numberOf(element, 'x') <= 0 &&
    numberOf(element, 'width') >= width - 1;
  const kept = children.flatMap((child) => {
    if (child.name === 'g' || child.name === 'defs') return [edgeParts(child, width)];
    return child.name === 'linearGradient' || reaches(child) ? [child] : [];
  });
  // What is clipped to the card itself may go on beyond it.
  const { 'clip-path': _, ...others } = attributes;
  return { name, attributes: others, children: kept };
}

interface Paint {
  fill: string;
  fillRule: 'even-odd' | undefined;
  stroke: Stroke | undefined;
  named: ReadonlyMap<string, SvgElement>;
}

interface Stroke {
  colour: string;
  width: number;
  cap: 'round' | 'butt';
  join: 'round' | 'miter';
}

function drawAll(page: PDFKit.PDFDocument, elements: SvgElement[], paint: Paint): void {
  for (const element of elements) draw(page, element, inherited(element, paint));
}

function draw(page: PDFKit.PDFDocument, element: SvgElement, paint: Paint): void {
  switch (element.name) {
    case 'defs':
    case 'clipPath':
    case 'linearGradient':
      return;
    case 'g':
      within(page, element, paint, () => drawAll(page, element.children, paint));
      return;
    case 'use':
      drawUse(page, element, paint);
      return;
    case 'image':
      drawImage(page, element);
      return;
    case 'rect':
    case 'circle':
    case 'path':
      within(page, element, paint, () => drawShape(page, element, paint));
      return;
    default:
      throw new Error(`Unsur ${element.name} belum dapat dicetak`);
  }
}

/** Runs with an element's transform, clip and opacity. */
function within(page: PDFKit.PDFDocument, element: SvgElement, { named }: Paint, run: () => void): void {
  const { transform, 'clip-path': clip, opacity } = element.attributes;
  if (transform === undefined && clip === undefined && opacity === undefined) {
    run();
    return;
  }
  page.save();
  if (transform !== undefined) applyTransform(page, transform);
  if (clip !== undefined)
    for (const shape of referred(clip, named).children) {
      outline(page, shape);
      page.clip(shape.attributes['clip-rule'] === 'evenodd' ? 'even-odd' : 'non-zero');
    }
  if (opacity !== undefined) page.opacity(Number(opacity));
  run();
  page.restore();
}

function drawUse(page: PDFKit.PDFDocument, element: SvgElement, paint: Paint): void {
  page.save();
  page.translate(numberOf(element, 'x'), numberOf(element, 'y'));
  draw(page, referred(element.attributes['href'] ?? '', paint.named), paint);
  page.restore();
}

/** A drawing within the drawing is drawn, a picture (the office's logo) is placed. */
function drawImage(page: PDFKit.PDFDocument, element: SvgElement): void {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(element, name)) as [
    number,
    number,
    number,
    number,
  ];
  const href = element.attributes['href'] ?? '';
  const inner = /^data:image\/svg\+xml;base64,(.*)$/s.exec(href)?.[1];
  page.save();
  if (inner === undefined) page.image(href, x, y, { width, height });
  else {
    const svg = readSvg(Buffer.from(inner, 'base64').toString('utf8'));
    const [, , boxWidth = width, boxHeight = height] = (svg.attributes['viewBox'] ?? '')
      .split(' ')
      .map(Number);
    page.translate(x, y).scale(width / boxWidth, height / boxHeight);
    drawSvg(page, svg);
  }
  page.restore();
}

function drawShape(
  page: PDFKit.PDFDocument,
  element: SvgElement,
  { fill, fillRule, stroke, named }: Paint,
): void {
  const opacity = Number(element.attributes['fill-opacity'] ?? 1);
  if (fill !== 'none') {
    outline(page, element);
    if (opacity < 1) page.fillOpacity(opacity);
    const colour = fill.startsWith('url(') ? gradientOf(page, referred(fill, named)) : colourOf(fill);
    page.fill(colour, fillRule ?? 'non-zero');
  }
  if (stroke && stroke.colour !== 'none') {
    outline(page, element);
    page.lineWidth(stroke.width).lineCap(stroke.cap).lineJoin(stroke.join).stroke(colourOf(stroke.colour));
  }
}

function outline(page: PDFKit.PDFDocument, element: SvgElement): void {
  const { name, attributes } = element;
  if (name === 'path') page.path(attributes['d'] ?? '');
  else if (name === 'circle')
    page.circle(numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r'));
  else if (name === 'rect') {
    const [x, y, width, height] = [
      numberOf(element, 'x'),
      numberOf(element, 'y'),
      numberOf(element, 'width'),
      numberOf(element, 'height'),
    ];
    const radius = numberOf(element, 'rx');
    if (radius > 0) page.roundedRect(x, y, width, height, radius);
    else page.rect(x, y, width, height);
  } else throw new Error(`Bentuk ${name} belum dapat dicetak`);
}

/** Only the first and the last colour matter: the renderer writes many steps between them. */
function gradientOf(page: PDFKit.PDFDocument, element: SvgElement): PDFKit.PDFGradient {
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => numberOf(element, name)) as [
    number,
    number,
    number,
    number,
  ];
  const gradient = page.linearGradient(x1, y1, x2, y2);
  const stops = element.children;
  for (const stop of [stops.at(0), stops.at(-1)])
    if (stop)
      gradient.stop(Number(stop.attributes['offset']), colourOf(stop.attributes['stop-color'] ?? '#000'));
  return gradient;
}

/** As pdfkit takes it, which would pass over any other and go on in the colour before. */
function colourOf(colour: string): string {
  if (/^#(?:[0-9a-f]{3}){1,2}$/i.test(colour)) return colour;
  const [, ...parts] = /^rgb\((\d+)[ ,]+(\d+)[ ,]+(\d+)\)$/.exec(colour) ?? [];
  if (parts.length === 0) throw new Error(`Warna ${colour} belum dapat dicetak`);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

function inherited({ attributes }: SvgElement, paint: Paint): Paint {
  const { fill, stroke } = attributes;
  const join = attributes['stroke-linejoin'] === 'round' ? 'round' : undefined;
  const cap = attributes['stroke-linecap'] === 'round' ? 'round' : undefined;
  return {
    named: paint.named,
    fill: fill ?? paint.fill,
    fillRule: attributes['fill-rule'] === 'evenodd' ? 'even-odd' : paint.fillRule,
    stroke:
      stroke === undefined
        ? paint.stroke
        : {
            colour: stroke,
            width: Number(attributes['stroke-width'] ?? 1),
            cap: cap ?? 'butt',
            join: join ?? 'miter',
          },
  };
}

function applyTransform(page: PDFKit.PDFDocument, transform: string): void {
  for (const [, name = '', list = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const values = list.split(/[\s,]+/).map(Number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
    if (name === 'translate') page.translate(a, b);
    else if (name === 'scale') page.scale(a, values.length > 1 ? b : a);
    else if (name === 'matrix') page.transform(a, b, c, d, e, f);
    else throw new Error(`Transformasi ${name} belum dapat dicetak`);
  }
}

function collect(element: SvgElement, named: Map<string, SvgElement>): void {
  const { id } = element.attributes;
  if (id !== undefined) named.set(id, element);
  for (const child of element.children) collect(child, named);
}

/** The element that "#g0" or "url(#g0)" names. */
function referred(reference: string, named: ReadonlyMap<string, SvgElement>): SvgElement {
  const id = /#([^)]+)/.exec(reference)?.[1] ?? '';
  const element = named.get(id);
  if (!element) throw new Error(`Bagian ${reference} dari gambar tidak ada`);
  return element;
}

function numberOf({ attributes }: SvgElement, name: string): number {
  return Number(attributes[name] ?? 0);
}
