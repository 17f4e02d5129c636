/** Milliseconds of work after which others may come in; four times as long on a cheap phone, which a reader does not feel (50 ms, W3C Long Tasks). */
const piece = 8;
let start = 0;

/** To await between pieces of long work: now and then the browser first paints and answers the reader. */
export async function breath(): Promise<void> {
  if (performance.now() - start < piece) return;
  // As `pause` of ./idle.ts does: taken from there, it would be one more file for a first answer on a weak line.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  start = performance.now();
}
