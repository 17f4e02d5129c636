import { decodeQR } from 'qr/decode.js';
import { grayOf, type Pixels, type Point } from './pixels.ts';

/** A QR code in a picture. */
export interface SeenQr {
  text: string;
  /** Its four outer corners in pixels, clockwise from the upper left one as the code stands upright. */
  corners: Point[];
}

/** Longest side of a picture, in pixels, in which a card's code is looked for first. */
const small = 1000;

/**
 * Finds a QR code in a picture: in a smaller copy first, since every code that is not tiny can be read there in a fraction of the time. The same
 * picture always gets the same answer.
 */
export function findQr(picture: Pixels): SeenQr | undefined {
  const step = Math.ceil(Math.max(picture.width, picture.height) / small);
  return readQr(picture, step) ?? (step > 1 ? readQr(picture) : undefined);
}

/** Reads the QR code in a picture made smaller by a whole number; undefined when there is none that can be read. */
export function readQr(picture: Pixels, step = 1): SeenQr | undefined {
  const { data, width, height } = grayOf(picture, step);
  let corners: SeenQr['corners'] | undefined;
  try {
    const text = decodeQR(
      { data: Uint8Array.from(data), width, height },
      {
        // Of this form the library looks at nothing but the shades, which come first.
        format: 'I420',
        effort: 3,
        // The library's own limit is meant for live video, and would make the answer depend on how busy the phone is.
        timeLimit: Number.POSITIVE_INFINITY,
        pointsOnDetect: ({ bounds }) => {
          corners = bounds;
        },
      },
    );
    return corners && { text, corners: corners.map((corner) => inPicture(corner, step)) };
  } catch {
    return undefined;
  }
}

/** A point of a picture that was made smaller by a whole number, in the picture itself. */
function inPicture({ x, y }: Point, step: number): Point {
  const middle = (step - 1) / 2;
  return { x: x * step + middle, y: y * step + middle };
}
