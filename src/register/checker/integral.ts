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
  const sums = integral(card, picture, covered, width);
  const stride = (width + 1) * parts;
  return (left, top, right, bottom) => {
    const [a, b] = [top * stride + left * parts, top * stride + right * parts];
    const [c, d] = [bottom * stride + left * parts, bottom * stride + right * parts];
    const box = (k: number) =>
      (sums[d + k] ?? 0) - (sums[b + k] ?? 0) - (sums[c + k] ?? 0) + (sums[a + k] ?? 0);
    return {
      count: box(0),
      card: box(1),
      picture: box(2),
      cardSquares: box(3),
      products: box(4),
      pictureSquares: box(5),
    };
  };
}

/** Sums kept for each corner, side by side. */
const parts = 6;

function integral(
  card: Float32Array,
  picture: Float32Array,
  covered: Uint8Array,
  width: number,
): Float64Array {
  const stride = (width + 1) * parts;
  const height = card.length / width;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0, i = 0; y < height; y++) {
    let [count, cards, pictures, cardSquares, products, pictureSquares] = [0, 0, 0, 0, 0, 0];
    let at = (y + 1) * stride + parts;
    for (let x = 0; x < width; x++, i++, at += parts) {
      if (covered[i] === 1) {
        const a = card[i] ?? 0;
        const b = picture[i] ?? 0;
        count += 1;
        cards += a;
        pictures += b;
        cardSquares += a * a;
        products += a * b;
        pictureSquares += b * b;
      }
      const above = at - stride;
      sums[at] = (sums[above] ?? 0) + count;
      sums[at + 1] = (sums[above + 1] ?? 0) + cards;
      sums[at + 2] = (sums[above + 2] ?? 0) + pictures;
      sums[at + 3] = (sums[above + 3] ?? 0) + cardSquares;
      sums[at + 4] = (sums[above + 4] ?? 0) + products;
      sums[at + 5] = (sums[above + 5] ?? 0) + pictureSquares;
    }
  }
  return sums;
}
