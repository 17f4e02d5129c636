import type { Tools } from '#src/cards/sheet.ts';
import type { Cover } from '#src/cards/card-content.ts';
import { palette } from '#src/cards/look/palette.ts';
import type { CardRenderer } from '#src/cards/renderer.ts';
import { dimmed, stampPixels } from '#src/cards/stamp-pixels.ts';
import { layVeil } from '#src/cards/veil.ts';

/**
 * Photographs and pictures of claims as cards show them, made with a canvas: cut to the middle, where the published card is cut to where the eye
 * falls. `pictures` holds the files by name, `shown` is told how each photograph came out.
 */
export function browserPictures(
  renderer: CardRenderer,
  pictures: () => ReadonlyMap<string, Blob>,
  shown: (photo: ShownPhoto) => void,
): Pick<Tools, 'photo' | 'stamped'> {
  return {
    async photo(cover, window) {
      const file = fileOf(cover, pictures());
      const { context, image, scale } = await filled(file, window.width, window.height, palette[window.veil]);
      shown({ veil: layVeil(image.data, window, 4), scale });
      context.putImageData(image, 0, 0);
      return addressOf(context.canvas);
    },
    async stamped(cover, verdict, { width, height }) {
      const { context, image } = await filled(fileOf(cover, pictures()), width, height, '#888');
      dim(image.data);
      lay(await stampPixels(renderer, verdict, width, height), image.data);
      context.putImageData(image, 0, 0);
      return addressOf(context.canvas);
    },
  };
}

/** How a photograph came out on a card. */
export interface ShownPhoto {
  /** Share of the veil upon it, 0 to 1. */
  veil: number;
  /** Pixels of the card across one of its own. */
  scale: number;
}

function fileOf({ src }: Cover, pictures: ReadonlyMap<string, Blob>): Blob {
  const file = pictures.get(src);
  if (!file) throw new Error(src);
  return file;
}

/** A canvas that a picture fills, upright and without transparency, and how far it was enlarged. */
async function filled(file: Blob, width: number, height: number, ground: string) {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('OffscreenCanvas');
  const bitmap = await createImageBitmap(file);
  const scale = Math.max(width / bitmap.width, height / bitmap.height);
  const [w, h] = [bitmap.width * scale, bitmap.height * scale];
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, (width - w) / 2, (height - h) / 2, w, h);
  bitmap.close();
  return { context, image: context.getImageData(0, 0, width, height), scale };
}

function dim(data: Uint8ClampedArray): void {
  const { saturation, slope, offset } = dimmed;
  for (let i = 0; i < data.length; i += 4) {
    const grey = 0.2126 * (data[i] ?? 0) + 0.7152 * (data[i + 1] ?? 0) + 0.0722 * (data[i + 2] ?? 0);
    for (const channel of [i, i + 1, i + 2])
      data[channel] = (grey + ((data[channel] ?? 0) - grey) * saturation) * slope + offset;
  }
}

/** Lays RGBA pixels whose colour is not multiplied by their opacity upon others. */
function lay(upper: Uint8Array, lower: Uint8ClampedArray): void {
  for (let i = 0; i < lower.length; i += 4) {
    const opacity = (upper[i + 3] ?? 0) / 255;
    for (const channel of [i, i + 1, i + 2])
      lower[channel] = (upper[channel] ?? 0) * opacity + (lower[channel] ?? 0) * (1 - opacity);
  }
}

async function addressOf(canvas: OffscreenCanvas): Promise<string> {
  const file = await canvas.convertToBlob({ type: 'image/png' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
