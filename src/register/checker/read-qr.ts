import { decodeQR } from 'qr/decode.js';
import type { Pixels, Point } from './pixels.ts';

/** A QR code in a picture. */
export interface SeenQr {
  text: string;
  /** Its outer corners in pixels, clockwise from the upper left one as the code stands upright. */
  corners: [Point, Point, Point, Point];
}

/** Finds a QR code in a picture and reads it; undefined when there is none that can be read. The same picture always gets the same answer. */
export function readQr({ data, width, height }: Pixels): SeenQr | undefined {
  let corners: SeenQr['corners'] | undefined;
  try {
    const text = decodeQR(
      { data, width, height },
      {
        format: 'RGBA',
        effort: 3,
        // The library's own limit is meant for live video, and would make the answer depend on how busy the phone is.
        timeLimit: Number.POSITIVE_INFINITY,
        pointsOnDetect: ({ bounds }) => {
          corners = bounds;
        },
      },
    );
    return corners && { text, corners };
  } catch {
    return undefined;
  }
}
