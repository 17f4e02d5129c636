/** A colour picture as canvas and sharp give it: four bytes a pixel (red, green, blue, alpha), row by row. */
export interface Pixels {
  data: Uint8ClampedArray | Uint8Array;
  width: number;
  height: number;
}

/** A picture in shades of grey from 0 to 255, row by row. */
export interface Gray {
  data: Float32Array;
  width: number;
  height: number;
}

/** A place in a picture in pixels; the middle of the first pixel is 0, 0. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The luma of a colour picture (ITU-R BT.601, the weights of JPEG), made smaller by a whole number: each pixel is the mean of `step` times `step`. What is
 * left over at the right and lower edge is left out. The last answer of each picture is kept, since finding its code and comparing mostly want the same.
 */
export function grayOf(picture: Pixels, step = 1): Gray {
  const known = grays.get(picture);
  if (known?.step === step) return known.gray;
  const gray = lumaOf(picture, step);
  grays.set(picture, { step, gray });
  return gray;
}

const grays = new WeakMap<Pixels, { step: number; gray: Gray }>();

function lumaOf({ data, width: full, height: rows }: Pixels, step: number): Gray {
  const width = Math.floor(full / step);
  const height = Math.floor(rows / step);
  const luma = new Float32Array(width * height);
  // Shares of a thousandth, as whole numbers, which are added quickest.
  const sums = new Int32Array(width);
  const share = 1000 * step * step;
  for (let y = 0, to = 0; y < height; y++) {
    sums.fill(0);
    for (let row = 0; row < step; row++) {
      let i = (y * step + row) * full * 4;
      for (let x = 0; x < width; x++) {
        let sum = sums[x] ?? 0;
        for (const end = i + step * 4; i < end; i += 4)
          sum += 299 * (data[i] ?? 0) + 587 * (data[i + 1] ?? 0) + 114 * (data[i + 2] ?? 0);
        sums[x] = sum;
      }
    }
    for (let x = 0; x < width; x++) luma[to++] = (sums[x] ?? 0) / share;
  }
  return { data: luma, width, height };
}

/** The picture at half its size, each pixel the mean of four. An odd last row or column is left out. */
export function halved({ data, width: full, height: rows }: Gray): Gray {
  const width = full >> 1;
  const height = rows >> 1;
  const half = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = 2 * y * full + 2 * x;
      const sum = (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + full] ?? 0) + (data[i + full + 1] ?? 0);
      half[y * width + x] = sum / 4;
    }
  return { data: half, width, height };
}
