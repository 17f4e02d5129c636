import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Post } from '#src/domain/post.ts';
import { maxPixels } from '#src/guards/media-content.ts';
import { readPicture } from '#src/guards/pictures/read-picture.ts';
import { mediaInText } from '#src/guards/text-media.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { isPictureFile } from '#src/schemas/common.ts';
import { mediaOf } from './media.ts';

/**
 * Copies the media that posts name into the site. Pictures with notes are written anew: turned upright and freed of EXIF, where a phone leaves its
 * owner's position, and of what it has put behind the picture; all others stay as they are, so that the register's hash of them is that of what is
 * published. The picture of a claim is left out, whoever else names it: only its stamped form is published (src/cards/claim-images.ts).
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
    if (isPictureFile(file) && readPicture(await readFile(source))?.notes.length !== 0)
      await sharp(source, { limitInputPixels: maxPixels }).rotate().toFile(target);
    else await copyFile(source, target);
  }
}
