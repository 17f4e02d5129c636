import type { Gray } from './pixels.ts';

/**
 * The picture under a Gaussian blur; `sigma` is in pixels, and edges continue their last pixel. With `every` only each so many rows are worked out,
 * which then follow each other: enough where the whole is not needed.
 */
export function blurred({ data, width, height }: Gray, sigma: number, every = 1): Gray {
  const kernel = gaussian(sigma);
  const rows = Math.ceil(height / every);
  const result = new Float32Array(width * rows);
  const down = new Float32Array(width + 2 * (kernel.length - 1));
  for (let row = 0; row < rows; row++) {
    blurDown(data, down, { y: row * every, width, height }, kernel);
    blurAcross(down, result, row * width, width, kernel);
  }
  return { data: result, width, height: rows };
}

/** One row of the vertical blur, with its first and last pixel continued on both sides. */
function blurDown(from: Float32Array, to: Float32Array, { y, width, height }: Row, kernel: Kernel): void {
  const margin = kernel.length - 1;
  const [middle = 0] = kernel;
  for (let x = 0, i = y * width; x < width; x++, i++) to[margin + x] = middle * (from[i] ?? 0);
  for (let k = 1; k < kernel.length; k++) {
    const weight = kernel[k] ?? 0;
    let above = Math.max(0, y - k) * width;
    let below = Math.min(height - 1, y + k) * width;
    for (let x = margin; x < margin + width; x++)
      to[x] = (to[x] ?? 0) + weight * ((from[above++] ?? 0) + (from[below++] ?? 0));
  }
  to.fill(to[margin] ?? 0, 0, margin);
  to.fill(to[margin + width - 1] ?? 0, margin + width);
}

function blurAcross(from: Float32Array, to: Float32Array, start: number, width: number, kernel: Kernel) {
  const margin = kernel.length - 1;
  for (let x = 0; x < width; x++) {
    const at = x + margin;
    let sum = (kernel[0] ?? 0) * (from[at] ?? 0);
    for (let k = 1; k <= margin; k++) sum += (kernel[k] ?? 0) * ((from[at - k] ?? 0) + (from[at + k] ?? 0));
    to[start + x] = sum;
  }
}

/** The middle weight and those to one side, cut off where they no longer matter; both sides together add up to 1. */
function gaussian(sigma: number): Kernel {
  const weights = Float64Array.from({ length: Math.max(1, Math.ceil(2.5 * sigma)) + 1 }, (_, i) =>
    Math.exp(-(i * i) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((total, weight, i) => total + (i === 0 ? weight : 2 * weight), 0);
  return weights.map((weight) => weight / sum);
}

type Kernel = Float64Array;

interface Row {
  y: number;
  width: number;
  height: number;
}
