import type { Pixels } from '#src/register/checker/pixels.ts';
import type { Place } from '#src/register/checker/places.ts';
import { element } from './card-check-dom.ts';

/** More places than these confuse. */
const mostPlaces = 6;

/** The picture beside the genuine card, both with the changed places marked and told in words, and one above the other with a slider. */
export function picturePair(
  { picture, genuine }: { picture: Pixels; genuine: Pixels },
  all: Place[],
): Element {
  const places = all.slice(0, mostPlaces);
  const marked = (pixels: Pixels, caption: string) => {
    const figure = element('figure');
    figure.append(drawn(pixels, places, caption), element('figcaption', { class: 'small' }, caption));
    return figure;
  };
  const block = element('div', { class: 'stack' });
  block.append(
    element('div', { class: 'pair' }, marked(picture, 'Gambar Anda'), marked(genuine, 'Kartu asli')),
    ...(places.length > 0 ? [placeList(places)] : []),
    slider(picture, genuine),
  );
  return block;
}

function drawn({ data, width, height }: Pixels, places: Place[], label: string): HTMLCanvasElement {
  const canvas = element('canvas', { role: 'img', 'aria-label': label });
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  for (const [i, place] of places.entries()) mark(context, place, i + 1, width, height);
  return canvas;
}

/** A frame in two colours, which is seen on every ground, and its number. */
function mark(
  context: CanvasRenderingContext2D,
  place: Place,
  number: number,
  width: number,
  height: number,
): void {
  const pad = 5;
  const [x, y] = [place.left * width - pad, place.top * height - pad];
  const [w, h] = [place.width * width + 2 * pad, place.height * height + 2 * pad];
  for (const [colour, line] of [
    ['#fff', 7],
    ['#a3121f', 3.5],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.strokeRect(x, y, w, h);
  }
  const left = Math.max(11, Math.min(width - 11, x));
  const top = Math.max(11, Math.min(height - 11, y));
  context.fillStyle = '#a3121f';
  context.beginPath();
  context.arc(left, top, 11, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = '#fff';
  context.font = 'bold 15px sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), left, top + 1);
}

function placeList(places: Place[]): Element {
  const list = element('ol');
  list.append(...places.map((place) => element('li', {}, `Berbeda di bagian ${where(place)} kartu.`)));
  return list;
}

/** "kiri atas" */
function where({ left, top, width, height }: Place): string {
  const across = ['kiri', 'tengah', 'kanan'][Math.min(2, Math.floor((left + width / 2) * 3))] ?? '';
  const down = ['atas', 'tengah', 'bawah'][Math.min(2, Math.floor((top + height / 2) * 3))] ?? '';
  return across === down ? 'tengah' : `${across} ${down}`;
}

function slider(picture: Pixels, genuine: Pixels): Element {
  const over = element('div', { class: 'over' });
  over.append(drawn(picture, [], 'Gambar Anda'), drawn(genuine, [], 'Kartu asli di atas gambar Anda'));
  const range = element('input', {
    type: 'range',
    min: '0',
    max: '100',
    value: '50',
    'aria-label': 'Geser untuk membandingkan: kiri kartu asli, kanan gambar Anda',
  });
  range.addEventListener('input', () => over.style.setProperty('--at', `${range.value}%`));
  const details = element('details');
  details.append(
    element('summary', {}, 'Bandingkan dengan menggeser'),
    element('p', { class: 'small soft' }, 'Kiri garis: kartu asli. Kanan garis: gambar Anda.'),
    over,
    range,
  );
  return details;
}
