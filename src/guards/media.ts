import { lstat, readFile, realpath } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp from 'sharp';
import { pictureTypes } from '#src/schemas/common.ts';
import { readCsv } from './attachments/csv.ts';
import { readOfficeDocument } from './attachments/office-document.ts';
import { readPdf } from './attachments/pdf.ts';
import { personalDataFindings } from './personal-data.ts';
import type { Finding } from './text/finding.ts';

/** Pixels. A picture of 30 kB can unfold to 256 million; 40 million is more than a phone's camera gives. */
export const maxPixels = 40_000_000;
/** Bytes. */
export const maxMediaBytes = 15_000_000;

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
  const name = await nameProblem(contentDir, media);
  if (name) return [{ message: name }];
  const path = join(contentDir, media);
  const read = await readMedia(path, media);
  if ('refusal' in read) return [{ message: `Berkas ${media} ${read.refusal}` }];
  const found = personalDataFindings(`${basename(media)}\n${read.text}`, own);
  // A table of names may hold hundreds; one of each tells enough.
  const told = new Map(
    found.map(({ message, rule }) => [
      message,
      { message: `Berkas ${media}: ${message}`, ...(rule && { rule }) },
    ]),
  );
  return [...told.values()].slice(0, maxFindings);
}

const maxFindings = 5;

async function nameProblem(contentDir: string, media: string): Promise<string | undefined> {
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
  return undefined;
}

/** What can be read in a file, in a picture what its makers wrote into it; or why it may not be published, to stand behind its name. */
async function readMedia(path: string, media: string): Promise<{ text: string } | { refusal: string }> {
  const ending = extname(media).slice(1);
  const type = pictureTypes.find((one) => one === ending);
  if (type) return readPicture(path, type);
  switch (ending) {
    case 'pdf':
      return readPdf(await readFile(path));
    case 'docx':
    case 'xlsx':
      return readOfficeDocument(await readFile(path), ending);
    case 'csv':
      return readCsv(await readFile(path));
    default:
      return { refusal: `tidak diterima (jenis ${ending}). Simpan sebagai PDF, lalu unggah ulang` };
  }
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

async function readPicture(path: string, type: PictureType): Promise<{ text: string } | { refusal: string }> {
  // Only the header is read here, so a bomb is recognised before it unfolds.
  const header = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!header || header.format !== formats[type] || (type === 'avif' && header.compression !== 'av1'))
    return {
      refusal: `bukan gambar ${type} yang utuh. Buka di aplikasi gambar, simpan ulang sebagai ${type}, lalu unggah ulang`,
    };
  if (header.width * header.height > maxPixels)
    return {
      refusal: `terlalu besar (${header.width} x ${header.height} piksel, paling banyak 40 juta). Kecilkan, misalnya menjadi 2000 piksel lebarnya`,
    };
  const notes = [header.exif, header.iptc, header.xmp].flatMap((block) => (block ? [readable(block)] : []));
  return { text: [...notes, ...(header.comments ?? []).map(({ text }) => text)].join('\n') };
}

/** The texts in a block of metadata: ASCII, and UTF-16 as Windows writes it. */
function readable(block: Buffer): string {
  const wide = block.toString('latin1').replaceAll(/([\x20-\x7e])\0/g, '$1');
  return wide.replaceAll(/[^\x20-\x7e]+/g, '\n');
}
