import type { Pixels } from '#src/register/checker/pixels.ts';
import type { Place } from '#src/register/checker/places.ts';
import { drawn, element } from './card-check-dom.ts';

/** Fades everything but the changed places, and frames and numbers these. */
export function markPlaces(canvas: HTMLCanvasElement, places: Place[]): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas;
  const boxes = places.map((place) => boxOf(place, 5, { width, height }));
  context.beginPath();
  context.rect(0, 0, width, height);
  for (const [x, y, w, h] of boxes) context.rect(x, y, w, h);
  context.fillStyle = 'rgb(255 255 255 / 0.45)';
  context.fill('evenodd');
  for (const [i, box] of boxes.entries()) mark(context, box, i + 1);
}

/** The changed places in words, each cut out of both pictures: on a phone they stand side by side only here. */
export function placeList(places: Place[], picture: Pixels, genuine: Pixels): Element {
  const list = element('ol');
  list.append(
    ...places.map((place) => {
      const cuts = element('div', { class: 'cuts' });
      for (const [pixels, caption] of [
        [picture, 'Di gambar Anda'],
        [genuine, 'Di kartu asli'],
      ] as const) {
        const figure = element('figure');
        figure.append(cut(pixels, place, caption), element('figcaption', { class: 'small' }, caption));
        cuts.append(figure);
      }
      return element('li', {}, `Berbeda di bagian ${where(place)} kartu.`, cuts);
    }),
  );
  return list;
}

/** A place with some of its surroundings. */
function cut(pixels: Pixels, place: Place, label: string): HTMLCanvasElement {
  const [x, y, width, height] = boxOf(place, 24, pixels);
  const canvas = element('canvas', { role: 'img', 'aria-label': label });
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.drawImage(drawn(pixels, label), -x, -y);
  return canvas;
}

/** Left, top, width and height in whole pixels, widened on all sides. */
function boxOf(
  { left, top, width, height }: Place,
  pad: number,
  size: { width: number; height: number },
): [number, number, number, number] {
  return [
    Math.round(left * size.width) - pad,
    Math.round(top * size.height) - pad,
    Math.round(width * size.width) + 2 * pad,
    Math.round(height * size.height) + 2 * pad,
  ];
}

/** A frame in two colours, which is seen on every ground, and its number. */
function mark(
  context: CanvasRenderingContext2D,
  [x, y, w, h]: [number, number, number, number],
  number: number,
): void {
  for (const [colour, line] of [
    ['#fff', 8],
    ['#a3121f', 4],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.strokeRect(x, y, w, h);
  }
  const { width, height } = context.canvas;
  const left = Math.max(14, Math.min(width - 14, x));
  const top = Math.max(14, Math.min(height - 14, y));
  context.fillStyle = '#a3121f';
  context.beginPath();
  context.arc(left, top, 14, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = '#fff';
  context.font = 'bold 18px sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), left, top + 1);
}

/** "kiri atas" */
function where({ left, top, width, height }: Place): string {
  const across = ['kiri', 'tengah', 'kanan'][Math.min(2, Math.floor((left + width / 2) * 3))] ?? '';
  const down = ['atas', 'tengah', 'bawah'][Math.min(2, Math.floor((top + height / 2) * 3))] ?? '';
  return across === down ? 'tengah' : `${across} ${down}`;
}
