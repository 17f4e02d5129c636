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

/**
 * Prepares the sums of what is covered, by cells of `cell` pixels: a table of single pixels would be sixteen times as large, and windows begin at cells
 * anyway. The boxes that it answers begin at `left`, `top` and end before `right`, `bottom`, all multiples of `cell`; what is left over at the right
 * and lower edge belongs to no box.
 */
export function boxSums(
  card: Float32Array,
  picture: Float32Array,
  covered: Uint8Array,
  { width, cell }: { width: number; cell: number },
): (left: number, top: number, right: number, bottom: number) => Sums {
  const columns = Math.floor(width / cell);
  const sums = integral(cellSums(card, picture, covered, { width, cell, columns }), columns);
  const stride = (columns + 1) * parts;
  return (left, top, right, bottom) => {
    const upper = (top / cell) * stride;
    const lower = (bottom / cell) * stride;
    const a = upper + (left / cell) * parts;
    const b = upper + (right / cell) * parts;
    const c = lower + (left / cell) * parts;
    const d = lower + (right / cell) * parts;
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

/** The variance of some values, from their sum and that of their squares. */
export function varianceOf(sum: number, squares: number, count: number): number {
  return Math.max(0, squares / count - (sum / count) ** 2);
}

/** Sums kept for each cell, side by side. */
const parts = 6;

function cellSums(
  card: Float32Array,
  picture: Float32Array,
  covered: Uint8Array,
  { width, cell, columns }: { width: number; cell: number; columns: number },
): Float64Array {
  const rows = Math.floor(card.length / width / cell);
  const sums = new Float64Array(columns * rows * parts);
  for (let y = 0; y < rows * cell; y++)
    for (let x = 0, i = y * width; x < columns * cell; x++, i++) {
      if (covered[i] !== 1) continue;
      const at = (Math.floor(y / cell) * columns + Math.floor(x / cell)) * parts;
      const a = card[i] ?? 0;
      const b = picture[i] ?? 0;
      sums[at] = (sums[at] ?? 0) + 1;
      sums[at + 1] = (sums[at + 1] ?? 0) + a;
      sums[at + 2] = (sums[at + 2] ?? 0) + b;
      sums[at + 3] = (sums[at + 3] ?? 0) + a * a;
      sums[at + 4] = (sums[at + 4] ?? 0) + a * b;
      sums[at + 5] = (sums[at + 5] ?? 0) + b * b;
    }
  return sums;
}

/** For each corner of a cell the sums of everything above and to the left of it. */
function integral(cells: Float64Array, columns: number): Float64Array {
  const stride = (columns + 1) * parts;
  const rows = cells.length / (columns * parts);
  const sums = new Float64Array(stride * (rows + 1));
  for (let y = 0, from = 0; y < rows; y++)
    for (let x = 0, at = (y + 1) * stride + parts; x < columns; x++)
      for (let k = 0; k < parts; k++, at++, from++)
        sums[at] =
          (cells[from] ?? 0) +
          (sums[at - parts] ?? 0) +
          (sums[at - stride] ?? 0) -
          (sums[at - stride - parts] ?? 0);
  return sums;
}
