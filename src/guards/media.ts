import { lstat, readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { isPictureFile } from '#src/schemas/common.ts';
import { brokenPicture, mediaContentFindings, sizeProblem } from './media-content.ts';
import type { Finding } from './text/finding.ts';

/**
 * Whether a file named in the content ("media/foto.jpg", from `contentDir`) exists, lies in content/media, is what its ending says, is not too
 * large, does nothing when it is opened, and holds no personal data. `own` are the office's telephones. Gives what is wrong and what to do; what
 * an editor may release has a rule.
 */
export async function checkMedia(
  contentDir: string,
  media: string,
  own: ReadonlySet<string>,
): Promise<Finding[]> {
  const place = await placeProblem(contentDir, media);
  if (place) return [{ message: place }];
  const path = join(contentDir, media);
  const findings = await mediaContentFindings(await readFile(path), media, own);
  const isSound = findings.every(({ rule }) => rule !== undefined);
  if (!isSound || (await canBeShown(path))) return findings;
  return [{ message: `Berkas ${media} ${brokenPicture(extname(media).slice(1))}` }];
}

async function placeProblem(contentDir: string, media: string): Promise<string | undefined> {
  if (
    !/^media\/[^\\\0]+$/.test(media) ||
    media.split('/').some((part) => part === '..' || part === '.' || part === '')
  )
    return `Berkas ${media} tidak ada di dalam content/media. Unggah ke sana, lalu tulis namanya, misalnya: media/foto.jpg`;
  const path = join(contentDir, media);
  const found = await lstat(path).catch(() => undefined);
  if (!found) return `Berkas ${media} tidak ada. Unggah ke content/media, atau periksa ejaan namanya`;
  if (found.isSymbolicLink() || (await realpath(path)) !== join(await realpath(contentDir), media))
    return `Berkas ${media} adalah pintasan (symlink). Salin berkas aslinya ke content/media`;
  if (!found.isFile()) return `${media} bukan berkas. Tulis nama satu berkas, misalnya: media/foto.jpg`;
  return sizeProblem(found.size, media);
}

/** Whether the library that draws pictures takes up the header of this one; true for other files. */
async function canBeShown(path: string): Promise<boolean> {
  if (!isPictureFile(path)) return true;
  const header = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  return header !== undefined && (header.format !== 'heif' || header.compression === 'av1');
}
