/** A changed place of the card, as shares of its width and height from the upper left corner, 0 to 1. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
  /** The highest value within. */
  score: number;
}

/** Values in a grid of overlapping or touching cells; -1 for a cell of which nothing is known. */
export interface CellMap {
  columns: number;
  rows: number;
  values: Float32Array;
  /** Pixels from one cell to the next, and side of a cell. */
  step: number;
  size: number;
}

/**
 * The places where values are at least `from`, the worst first; cells that lie within `reach` cells of each other belong to one place, so that a
 * changed word is one place and not seven letters.
 */
export function placesOf(
  map: CellMap,
  from: number,
  reach: number,
  card: { width: number; height: number },
): Place[] {
  const taken = new Uint8Array(map.values.length);
  const places: Place[] = [];
  for (let i = 0; i < map.values.length; i++) {
    if (taken[i] === 1 || (map.values[i] ?? -1) < from) continue;
    places.push(placeOf(grown(map, i, from, reach, taken), map, card));
  }
  return places.toSorted((a, b) => b.score - a.score);
}

function grown(
  { columns, rows, values }: CellMap,
  start: number,
  from: number,
  reach: number,
  taken: Uint8Array,
) {
  const cells = [start];
  taken[start] = 1;
  for (const cell of cells)
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const x = (cell % columns) + dx;
        const y = Math.floor(cell / columns) + dy;
        const next = y * columns + x;
        if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
        if (taken[next] === 1 || (values[next] ?? -1) < from) continue;
        taken[next] = 1;
        cells.push(next);
      }
  return cells;
}

function placeOf(cells: number[], map: CellMap, card: { width: number; height: number }): Place {
  const score = cells.reduce((highest, cell) => Math.max(highest, map.values[cell] ?? 0), 0);
  let [left, top, right, bottom] = [map.columns, map.rows, 0, 0];
  for (const cell of cells) {
    // The skirt of a strong change is none.
    if ((map.values[cell] ?? 0) < score * 0.2) continue;
    const x = cell % map.columns;
    const y = Math.floor(cell / map.columns);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return {
    left: (left * map.step) / card.width,
    top: (top * map.step) / card.height,
    width: ((right - left) * map.step + map.size) / card.width,
    height: ((bottom - top) * map.step + map.size) / card.height,
    score,
  };
}
