/** Sums of a card and a picture within any upright box, each in four look-ups (Crow, Summed-Area Tables for Texture Mapping, 1984). */
export interface Sums {
  /** Covered pixels. */
  count: number;
  card: number;
  picture: number;
  cardSquares: number;
  products: number;
  pictureSquares: number;
}

/** Prepares the sums of what is covered. The boxes that it answers begin at `left`, `top` and end before `right`, `bottom`. */
export function boxSums(
  card: Float32Array,
  picture: Float32Array,
  covered: Uint8Array,
  width: number,
): (left: number, top: number, right: number, bottom: number) => Sums {
  const value = { one: covered, card, picture };
  const count = integral(value, width, (_card, _picture) => 1);
  const cards = integral(value, width, (x) => x);
  const pictures = integral(value, width, (_, y) => y);
  const cardSquares = integral(value, width, (x) => x * x);
  const products = integral(value, width, (x, y) => x * y);
  const pictureSquares = integral(value, width, (_, y) => y * y);
  const stride = width + 1;
  return (left, top, right, bottom) => {
    const [a, b] = [top * stride + left, top * stride + right];
    const [c, d] = [bottom * stride + left, bottom * stride + right];
    const box = (sums: Float64Array) => (sums[d] ?? 0) - (sums[b] ?? 0) - (sums[c] ?? 0) + (sums[a] ?? 0);
    return {
      count: box(count),
      card: box(cards),
      picture: box(pictures),
      cardSquares: box(cardSquares),
      products: box(products),
      pictureSquares: box(pictureSquares),
    };
  };
}

function integral(
  { one, card, picture }: { one: Uint8Array; card: Float32Array; picture: Float32Array },
  width: number,
  value: (card: number, picture: number) => number,
): Float64Array {
  const stride = width + 1;
  const height = card.length / width;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0, i = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++, i++) {
      if (one[i] === 1) row += value(card[i] ?? 0, picture[i] ?? 0);
      const at = (y + 1) * stride + x + 1;
      sums[at] = (sums[at - stride] ?? 0) + row;
    }
  }
  return sums;
}
