import type { Gray } from './pixels.ts';

/** The picture under a Gaussian blur; `sigma` is in pixels, and edges continue their last pixel. */
export function blurred({ data, width, height }: Gray, sigma: number): Gray {
  const kernel = gaussian(sigma);
  const radius = (kernel.length - 1) / 2;
  const across = new Float32Array(width * height);
  for (let y = 0; y < height; y++) blurRow(data, across, y * width, width, kernel);
  const down = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let k = 0; k < kernel.length; k++) {
      const from = Math.min(height - 1, Math.max(0, y + k - radius)) * width;
      const weight = kernel[k] ?? 0;
      for (let x = 0, to = y * width; x < width; x++, to++)
        down[to] = (down[to] ?? 0) + weight * (across[from + x] ?? 0);
    }
  return { data: down, width, height };
}

function blurRow(from: Float32Array, to: Float32Array, start: number, width: number, kernel: number[]) {
  const radius = (kernel.length - 1) / 2;
  for (let x = 0; x < width; x++) {
    let sum = 0;
    if (x >= radius && x < width - radius)
      for (let k = 0, i = start + x - radius; k < kernel.length; k++, i++)
        sum += (kernel[k] ?? 0) * (from[i] ?? 0);
    else
      for (let k = 0; k < kernel.length; k++)
        sum += (kernel[k] ?? 0) * (from[start + Math.min(width - 1, Math.max(0, x + k - radius))] ?? 0);
    to[start + x] = sum;
  }
}

/** Weights that add up to 1, cut off where they no longer matter. */
function gaussian(sigma: number): number[] {
  const radius = Math.max(1, Math.ceil(2.5 * sigma));
  const weights = Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
