import { fileProblem, type FileProblem, isGif, mostPixels } from './file-kind.ts';
import type { Pixels } from './pixels.ts';

/** Longest side at which a picture is examined, in pixels: a card that fills half of it still shows its smallest text. */
const longestSide = 2000;

/** Thrown for a file that cannot be checked. */
export class FileError extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Opens a picture file in the browser, at most 2000 pixels long, turned as its EXIF orientation says. Throws FileError. */
export async function openPicture(file: Blob): Promise<{ pixels: Pixels; animated: boolean }> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const problem = fileProblem(head, file.size);
  // Some browsers can open HEIC.
  if (problem && problem !== 'heic') throw new FileError(problem);
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new FileError(problem ?? 'unreadable');
  });
  try {
    if (bitmap.width * bitmap.height > mostPixels) throw new FileError('too-large');
    return {
      pixels: pixelsAt(bitmap, longestSide / Math.max(bitmap.width, bitmap.height)),
      animated: isGif(head),
    };
  } finally {
    bitmap.close();
  }
}

/** Opens a picture of the site at a width in pixels. */
export async function openAtWidth(file: Blob, width: number): Promise<Pixels> {
  const bitmap = await createImageBitmap(file);
  try {
    return pixelsAt(bitmap, width / bitmap.width);
  } finally {
    bitmap.close();
  }
}

/** Pixels of a bitmap, made smaller by `factor`; never larger. */
function pixelsAt(bitmap: ImageBitmap, factor: number): Pixels {
  const scale = Math.min(1, factor);
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new FileError('unreadable');
  context.imageSmoothingQuality = 'high';
  // Transparent pictures are looked at on white, as messengers show them.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
