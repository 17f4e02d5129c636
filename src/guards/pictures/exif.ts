import { charsAt, viewOf } from './bytes.ts';

/**
 * Which side of a picture is up, 1 to 8, in an EXIF block (a TIFF file, CIPA DC-008 4.5.2 and 4.6.4), with or without "Exif\0\0" in front; 1, as it
 * lies, where the block does not tell.
 */
export function orientationIn(block: Uint8Array): number {
  const tiff = charsAt(block, 0, 6) === prefix ? block.subarray(6) : block;
  if (tiff.length < 10) return 1;
  const view = viewOf(tiff);
  const little = charsAt(tiff, 0, 2) === 'II';
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return 1;
  const count = view.getUint16(first, little);
  for (let i = 0; i < count; i++) {
    const at = first + 2 + i * 12;
    if (at + 12 > tiff.length) return 1;
    if (view.getUint16(at, little) !== orientation) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** An EXIF block that tells which side is up and nothing else. */
export function orientationOnly(value: number): Uint8Array {
  const tiff = new Uint8Array(26);
  // Highest byte first; the only directory begins at 8 and has one field, a short number.
  tiff.set([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, value]);
  return tiff;
}

/** What stands in front of the block in a JPEG file. */
export const prefix = 'Exif\0\0';

/** Number of the field. */
const orientation = 0x0112;
