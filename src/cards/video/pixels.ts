/**
 * A picture as an encoder takes it: I420, three planes behind each other, brightness in full and the two colours in half resolution; limited range
 * (16 to 235) after ITU-R BT.709, which is what screens expect of a video of this size.
 */
export interface Picture {
  width: number;
  height: number;
  /** Y, then U, then V. */
  data: Uint8Array;
}

/** Converts RGBA pixels with the coefficients of BT.709 (Kr 0.2126, Kb 0.0722). Width and height are even. */
export function pictureFrom(rgba: Uint8Array, width: number, height: number): Picture {
  const size = width * height;
  const data = new Uint8Array((size * 3) / 2);
  const [u, v] = [size, size * 1.25];
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      let [red, green, blue] = [0, 0, 0];
      for (let i = 0; i < 4; i++) {
        const at = (y + (i >> 1)) * width + x + (i & 1);
        const [r, g, b] = [rgba[at * 4] ?? 0, rgba[at * 4 + 1] ?? 0, rgba[at * 4 + 2] ?? 0];
        data[at] = 16.5 + 0.18258588 * r + 0.61423059 * g + 0.06200706 * b;
        red += r;
        green += g;
        blue += b;
      }
      const at = (y / 2) * (width / 2) + x / 2;
      data[u + at] = 128.5 + (-0.10064373 * red - 0.33857195 * green + 0.43921569 * blue) / 4;
      data[v + at] = 128.5 + (0.43921569 * red - 0.39894216 * green - 0.04027353 * blue) / 4;
    }
  return { width, height, data };
}

/** Writes `share` of `b` over `a` into `target`: 0 is all `a`, 1 all `b`. All are pictures of one size. */
export function blend(target: Picture, a: Picture, b: Picture, share: number): void {
  const part = Math.round(share * 256);
  const [to, from, over] = [target.data, a.data, b.data];
  for (let i = 0; i < to.length; i++) {
    const before = from[i] ?? 0;
    to[i] = before + ((((over[i] ?? 0) - before) * part) >> 8);
  }
}

/** Fills a box of a picture with a colour; odd edges go inwards. */
export function fillBox(target: Picture, box: Box, colour: Yuv): void {
  const { width, height, data } = target;
  const [left, right] = [even(box.left), even(box.left + box.width)];
  const [top, bottom] = [even(box.top), even(box.top + box.height)];
  for (let y = top; y < bottom; y++) data.fill(colour[0], y * width + left, y * width + right);
  const [half, size] = [width / 2, width * height];
  for (let y = top / 2; y < bottom / 2; y++)
    for (const [plane, start] of [size, size + (half * height) / 2].entries())
      data.fill(colour[plane + 1] ?? 128, start + y * half + left / 2, start + y * half + right / 2);
}

/** A colour as brightness and two colours. */
export type Yuv = readonly [number, number, number];

/** "#e9b44c" as a colour of a picture. */
export function yuvOf(hex: string): Yuv {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const { data } = pictureFrom(
    Uint8Array.from({ length: 16 }, (_, i) => [r, g, b, 255][i % 4] ?? 0),
    2,
    2,
  );
  return [data[0] ?? 0, data[4] ?? 0, data[5] ?? 0];
}

/** Part of a picture; lengths are pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function even(length: number): number {
  return Math.floor(length / 2) * 2;
}
