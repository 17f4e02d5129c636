import { lstat, readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { pictureTypes } from '#src/schemas/common.ts';
import { documentProblem } from './document-types.ts';

/** Pixels. A picture of 30 kB can unfold to 256 million; 40 million is more than a phone's camera gives. */
export const maxPixels = 40_000_000;
/** Bytes. */
export const maxMediaBytes = 15_000_000;

/**
 * Whether a file named in the content ("media/foto.jpg", from `contentDir`) exists, lies in content/media, is what its ending says and is
 * not too large. Gives what is wrong and what to do, or undefined.
 */
export async function checkMedia(contentDir: string, media: string): Promise<string | undefined> {
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
  if (found.size === 0) return `Berkas ${media} kosong. Unggah ulang`;
  if (found.size > maxMediaBytes)
    return `Berkas ${media} terlalu besar (${Math.ceil(found.size / 1e6)} MB, paling besar ${maxMediaBytes / 1e6} MB). Kecilkan, lalu unggah ulang`;
  const ending = extname(media).slice(1);
  const kind = pictureTypes.find((type) => type === ending);
  return kind === undefined
    ? documentProblem(media, ending, await readFile(path))
    : pictureFileProblem(path, media, kind);
}

type PictureType = (typeof pictureTypes)[number];

/** What sharp calls each kind; AVIF is HEIF with AV1 inside. */
const formats: Record<PictureType, string> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
};

async function pictureFileProblem(
  path: string,
  media: string,
  type: PictureType,
): Promise<string | undefined> {
  // Only the header is read here, so a bomb is recognised before it unfolds.
  const header = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!header || header.format !== formats[type] || (type === 'avif' && header.compression !== 'av1'))
    return `Berkas ${media} bukan gambar ${type} yang utuh. Buka di aplikasi gambar, simpan ulang sebagai ${type}, lalu unggah ulang`;
  const pixels = header.width * header.height;
  if (pixels > maxPixels)
    return `Gambar ${media} terlalu besar (${header.width} x ${header.height} piksel, paling banyak 40 juta). Kecilkan, misalnya menjadi 2000 piksel lebarnya`;
  return undefined;
}
