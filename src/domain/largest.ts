/** The largest whole number from 0 up to `most` that passes a test which larger numbers fail; 0 is taken to pass. */
export function largest(most: number, passes: (number: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
