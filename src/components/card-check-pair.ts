import type { Pixels } from '#src/register/checker/pixels.ts';
import type { Place } from '#src/register/checker/places.ts';
import { drawn, element } from './card-check-dom.ts';

/** More places than these confuse. */
const mostPlaces = 6;

/** The picture beside the genuine card, both with the changed places marked and told in words, and one above the other with a slider. */
export async function picturePair(
  { picture, genuine }: { picture: Pixels; genuine: Pixels },
  all: Place[],
): Promise<Element> {
  const places = all.slice(0, mostPlaces);
  const pair = element('div', { class: 'pair' });
  const canvases = [
    [picture, 'Gambar Anda'],
    [genuine, 'Kartu asli'],
  ] as const;
  for (const [pixels, caption] of canvases) {
    const figure = element('figure');
    figure.append(drawn(pixels, caption), element('figcaption', { class: 'small' }, caption));
    pair.append(figure);
  }
  const block = element('div', { class: 'stack' });
  block.append(pair);
  if (places.length > 0) {
    const { markPlaces, placeList } = await import('./card-check-places.ts');
    for (const canvas of pair.querySelectorAll('canvas')) markPlaces(canvas, places);
    block.append(placeList(places, picture, genuine));
  }
  block.append(slider(picture, genuine));
  return block;
}

function slider(picture: Pixels, genuine: Pixels): Element {
  const over = element('div', { class: 'over' });
  over.append(drawn(picture, 'Gambar Anda'), drawn(genuine, 'Kartu asli di atas gambar Anda'));
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
