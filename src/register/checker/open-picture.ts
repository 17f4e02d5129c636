import { fileProblem, type FileProblem, isGif, isJpeg, mostPixels } from './file-kind.ts';
import type { Pixels } from './pixels.ts';

/** Longest side at which a picture is examined, in pixels; a fifth more is left as it is. A card that fills half of it still shows its smallest text. */
const longestSide = 2000;

/** Thrown for a file that cannot be checked. */
export class FileError extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Opens a picture file in the browser, about 2000 pixels long at most, turned as its EXIF orientation says; of a longer picture nothing more is held than
 * needed where the browser can leave it out. Throws FileError.
 */
export async function openPicture(file: Blob): Promise<{ pixels: Pixels; animated: boolean }> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  const problem = fileProblem(head, file.size);
  // Some browsers can open HEIC.
  if (problem && problem !== 'heic') throw new FileError(problem);
  const picture =
    (isJpeg(head) && (await openSmaller(file).catch(() => undefined))) ||
    (await createImageBitmap(file).catch(() => {
      throw new FileError(problem ?? 'unreadable');
    }));
  try {
    const { width, height } = sizeOf(picture);
    if (width * height > mostPixels) throw new FileError('too-large');
    const longest = Math.max(width, height);
    return {
      pixels: pixelsAt(picture, longest > longestSide * 1.2 ? longestSide / longest : 1),
      animated: isGif(head),
    };
  } finally {
    picture.close();
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

/** Side of a square with as many pixels as are wanted of a JPEG: half of a photograph's 12 megapixels each way. */
const wantedSide = 1800;

/**
 * Opens a JPEG at the largest number of eighths of its size that has no more pixels than wanted, as Chromium takes the size that is asked for: its waves
 * are added up to fewer pixels at once, so that a photograph takes half the time and a quarter of the memory. Undefined where the browser has no such
 * way; one that pays no heed to the size gives all of it.
 */
async function openSmaller(file: Blob): Promise<VideoFrame | undefined> {
  if (!('ImageDecoder' in globalThis)) return undefined;
  const data = await file.arrayBuffer();
  const decoder = new ImageDecoder({
    type: 'image/jpeg',
    data,
    desiredWidth: wantedSide,
    desiredHeight: wantedSide,
  });
  try {
    return (await decoder.decode()).image;
  } finally {
    decoder.close();
  }
}

/** Pixels of a picture, made smaller by `factor`; never larger. */
function pixelsAt(picture: ImageBitmap | VideoFrame, factor: number): Pixels {
  const scale = Math.min(1, factor);
  const full = sizeOf(picture);
  const width = Math.max(1, Math.round(full.width * scale));
  const height = Math.max(1, Math.round(full.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new FileError('unreadable');
  context.imageSmoothingQuality = 'high';
  // Transparent pictures are looked at on white, as messengers show them.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** As it is shown, which for a turned picture is not as it is stored. */
function sizeOf(picture: ImageBitmap | VideoFrame): Size {
  return 'width' in picture ? picture : { width: picture.displayWidth, height: picture.displayHeight };
}

interface Size {
  width: number;
  height: number;
}
