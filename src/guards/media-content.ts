import type { pictureTypes } from '#src/schemas/common.ts';
import { readCsv } from './attachments/csv.ts';
import { readOfficeDocument } from './attachments/office-document.ts';
import { readPdf } from './attachments/pdf.ts';
import { personalDataFindings } from './personal-data.ts';
import type { PictureType } from './pictures/picture.ts';
import { readPicture } from './pictures/read-picture.ts';
import type { Finding } from './text/finding.ts';

/** Pixels. A picture of 30 kB can unfold to 256 million; 40 million is more than a phone's camera gives. */
export const maxPixels = 40_000_000;
/** Bytes. */
export const maxMediaBytes = 15_000_000;

/**
 * Whether the bytes of a file are what its ending says, do nothing when the file is opened, and hold no personal data, nor does its name ("media/foto.jpg").
 * `own` are the office's telephones. Gives what is wrong and what to do; what an editor may release has a rule. Reads nothing else, so a browser
 * judges as the build does.
 */
export async function mediaContentFindings(
  bytes: Uint8Array,
  media: string,
  own: ReadonlySet<string>,
): Promise<Finding[]> {
  const size = sizeProblem(bytes.length, media);
  if (size) return [{ message: size }];
  const read = await readMedia(bytes, media.slice(media.lastIndexOf('.') + 1));
  if ('refusal' in read) return [{ message: `Berkas ${media} ${read.refusal}` }];
  const found = personalDataFindings(`${media.slice(media.lastIndexOf('/') + 1)}\n${read.text}`, own);
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

/** What is wrong with the size of a file, to be asked before it is read; undefined when nothing. */
export function sizeProblem(size: number, media: string): string | undefined {
  if (size === 0) return `Berkas ${media} kosong. Unggah ulang`;
  if (size > maxMediaBytes)
    return `Berkas ${media} terlalu besar (${Math.ceil(size / 1e6)} MB, paling besar ${maxMediaBytes / 1e6} MB). Kecilkan, lalu unggah ulang`;
  return undefined;
}

/** What can be read in a file, in a picture what its makers wrote into it; or why it may not be published, to stand behind its name. */
async function readMedia(bytes: Uint8Array, ending: string): Promise<{ text: string } | { refusal: string }> {
  if (Object.hasOwn(pictureEndings, ending)) return pictureText(bytes, ending as PictureEnding);
  switch (ending) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
    case 'xlsx':
      return readOfficeDocument(bytes, ending);
    case 'csv':
      return readCsv(bytes);
    case 'bmp':
    case 'gif':
    case 'heic':
    case 'heif':
    case 'svg':
    case 'tif':
    case 'tiff':
      return { refusal: `tidak diterima (jenis ${ending}). Simpan sebagai JPG atau PNG, lalu unggah ulang` };
    default:
      return { refusal: `tidak diterima (jenis ${ending}). Simpan sebagai PDF, lalu unggah ulang` };
  }
}

type PictureEnding = (typeof pictureTypes)[number];

const pictureEndings: Record<PictureEnding, PictureType> = {
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
};

function pictureText(bytes: Uint8Array, ending: PictureEnding): { text: string } | { refusal: string } {
  const picture = readPicture(bytes);
  if (picture?.type !== pictureEndings[ending]) return { refusal: brokenPicture(ending) };
  const { width, height, notes } = picture;
  if (width * height > maxPixels)
    return {
      refusal: `terlalu besar (${width} × ${height} piksel, paling banyak 40 juta). Kecilkan, misalnya menjadi 2000 piksel lebarnya`,
    };
  return { text: notes.map(readable).join('\n') };
}

/** That a picture is not what its ending says, or cannot be shown, to stand behind its name. */
export function brokenPicture(ending: string): string {
  return `bukan gambar ${ending} yang utuh. Buka di aplikasi gambar, simpan ulang sebagai ${ending}, lalu unggah ulang`;
}

/** The texts in a block of metadata: ASCII, and UTF-16 as Windows writes it. */
function readable(block: Uint8Array): string {
  const wide = new TextDecoder('latin1').decode(block).replaceAll(/([\x20-\x7e])\0/g, '$1');
  return wide.replaceAll(/[^\x20-\x7e]+/g, '\n');
}
