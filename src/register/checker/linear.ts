/**
 * Solves a square system of linear equations by elimination with row pivoting; each row holds its right side last, and is used up. Undefined
 * when the equations leave it open.
 */
export function solved(rows: number[][]): number[] | undefined {
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row) => (Math.abs(row[i] ?? 0) > Math.abs(best[i] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(i, 0, pivot);
    const head = pivot[i] ?? 0;
    if (Math.abs(head) < 1e-12) return undefined;
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / head;
      for (let k = i; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (const [i, row] of [...rows.entries()].reverse()) {
    const rest = solution.reduce(
      (sum, value, k) => sum - (k > i ? (row[k] ?? 0) * value : 0),
      row[size] ?? 0,
    );
    solution[i] = rest / (row[i] ?? 1);
  }
  return solution;
}

/** Weighted least squares: the coefficients with which the terms of each equation come nearest to its value. Undefined when they leave it open. */
export function leastSquares(equations: Iterable<Equation>, size: number): number[] | undefined {
  const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
  for (const { terms, value, weight } of equations)
    for (let i = 0; i < size; i++) {
      const row = rows[i];
      const factor = weight * (terms[i] ?? 0);
      if (factor === 0 || !row) continue;
      for (let k = i; k < size; k++) row[k] = (row[k] ?? 0) + factor * (terms[k] ?? 0);
      row[size] = (row[size] ?? 0) + factor * value;
    }
  // What two terms make together stands at two places.
  for (const [i, row] of rows.entries()) for (let k = 0; k < i; k++) row[k] = rows[k]?.[i] ?? 0;
  return solved(rows);
}

/** One observation. */
export interface Equation {
  terms: number[];
  value: number;
  weight: number;
}
