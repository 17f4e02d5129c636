import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Post } from '#src/domain/post.ts';
import { maxPixels } from '#src/guards/media-content.ts';
import { mediaInText } from '#src/guards/text-media.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { pictureTypes } from '#src/schemas/common.ts';
import { mediaOf } from './media.ts';

/**
 * Copies the media that posts name into the site. Pictures with notes are written anew: turned upright and freed of EXIF, where a phone leaves its
 * owner's position; all others stay as they are, so that the register's hash of them is that of what is published. The picture of a claim is left out, whoever else names it: only its stamped form is published (src/cards/claim-images.ts).
 */
export async function copyMedia(
  contentDir: string,
  outDir: string,
  posts: Post[],
  office: OfficeData,
): Promise<void> {
  const named = posts.flatMap((post) =>
    [...mediaOf(post), ...mediaInText(post.body, post.bodyLine)].map(({ media }) => media),
  );
  const claims = posts.flatMap((post) =>
    post.kind === 'clarification' && post.claimImage ? [post.claimImage.src] : [],
  );
  for (const file of new Set([...named, ...(office.logo ? [office.logo] : [])])) {
    if (claims.includes(file)) continue;
    const target = join(outDir, file);
    await mkdir(dirname(target), { recursive: true });
    const source = join(contentDir, file);
    if (isPicture(file) && (await hasNotes(source)))
      await sharp(source, { limitInputPixels: maxPixels }).rotate().toFile(target);
    else await copyFile(source, target);
  }
}

/** Whether a file is a picture, by its name. */
export function isPicture(file: string): boolean {
  return pictureTypes.some((type) => file.endsWith(`.${type}`));
}

/** Whether a picture holds anything but the picture and its colour profile: EXIF, XMP, IPTC, words. */
async function hasNotes(file: string): Promise<boolean> {
  const { exif, xmp, iptc, tifftagPhotoshop, comments } = await sharp(file, {
    limitInputPixels: maxPixels,
  }).metadata();
  return [exif, xmp, iptc, tifftagPhotoshop, comments].some((note) => note !== undefined);
}
