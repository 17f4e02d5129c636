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

/** The luma of a colour picture (ITU-R BT.601, the weights of JPEG). */
export function grayOf({ data, width, height }: Pixels): Gray {
  const gray = new Float32Array(width * height);
  for (let i = 0, j = 0; i < gray.length; i++, j += 4)
    gray[i] = 0.299 * (data[j] ?? 0) + 0.587 * (data[j + 1] ?? 0) + 0.114 * (data[j + 2] ?? 0);
  return { data: gray, width, height };
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
