import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { outlets } from '#src/domain/outlets.ts';
import type { Tools } from './sheet.ts';
import type { CardContent } from './card-content.ts';
import { encodeJpeg } from './encode.ts';
import type { Logo } from './logo-plate.ts';
import type { CardFont } from './look/fonts.ts';
import { cardXmp } from './metadata.ts';
import { createPainter, type Paint } from './paint.ts';
import { veiledPhoto } from './photo.ts';
import { release } from './release.ts';
import { stamped } from './stamp.ts';
import type { DrawnOutlet } from './wanted.ts';

/** Draws a card as a JPEG. The same content gives the same bytes. */
export type Draw = (content: CardContent, outlet: DrawnOutlet) => Promise<Buffer>;

/** Prepares drawing; see createPaint. */
export async function createDraw(...drawnWith: Parameters<typeof createPaint>): Promise<Draw> {
  const paint = await createPaint(...drawnWith);
  return async (content, outlet) => encodeCard(await paint(content, outlet), outlet, cardXmp(content));
}

/** The JPEG of a card's pixels, whose memory is given back. */
export async function encodeCard(pixels: Uint8Array, outlet: DrawnOutlet, xmp?: string): Promise<Buffer> {
  const { still, maxBytes } = { maxBytes: undefined, ...outlets[outlet] };
  try {
    return await encodeJpeg(pixels, still, maxBytes, xmp);
  } finally {
    release(pixels);
  }
}

/** Prepares drawing of pixels with the native renderer. `contentDir` is the place of photographs. */
export async function createPaint(
  fonts: CardFont[],
  logo: Logo | undefined,
  contentDir: string,
): Promise<Paint> {
  const renderer = new Renderer();
  return createPainter(renderer, fonts, logo, picturesIn(contentDir, renderer));
}

/** Makes the photographs and pictures of claims of a content folder ready for cards. */
export function picturesIn(contentDir: string, renderer: Renderer): Pick<Tools, 'photo' | 'stamped'> {
  return {
    stamped: async ({ src }, verdict, window) => {
      const picture = await stamped(renderer, join(contentDir, src), verdict, { ...window, fit: 'cover' });
      return `data:image/jpeg;base64,${(await picture.jpeg({ quality: 90 }).toBuffer()).toString('base64')}`;
    },
    photo: ({ src }, window) => veiledPhoto(join(contentDir, src), window),
  };
}
