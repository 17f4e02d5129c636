/** Why a file cannot be checked. */
export type FileProblem = 'heic' | 'pdf' | 'video' | 'too-large' | 'unreadable';

/** Larger files are refused before they are opened, in bytes; a photograph of 12 megapixels has about a tenth. */
const mostBytes = 40_000_000;
/** More pixels would not fit the memory of a simple phone. */
export const mostPixels = 64_000_000;

/** What keeps a file from being checked, by its first bytes and not by its name; undefined when it may be opened. `size` is in bytes. */
export function fileProblem(head: Uint8Array, size: number): FileProblem | undefined {
  if (size > mostBytes) return 'too-large';
  const text = String.fromCharCode(...head.subarray(0, 16));
  if (text.startsWith('%PDF')) return 'pdf';
  // ISO base media: the brand stands behind "ftyp" (ISO/IEC 14496-12; HEIF brands in ISO/IEC 23008-12).
  const brand = text.slice(4, 8) === 'ftyp' ? text.slice(8, 12) : '';
  if (/^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(brand)) return 'heic';
  if (/^(isom|iso[2-9]|mp4|M4V|qt|3gp|avc1)/.test(brand)) return 'video';
  return undefined;
}

/** True for a GIF, of which only the first picture is looked at. */
export function isGif(head: Uint8Array): boolean {
  return String.fromCharCode(...head.subarray(0, 4)) === 'GIF8';
}

/** True for a JPEG (ITU-R T.81, B.1.1.3: it begins with the marker SOI). */
export function isJpeg(head: Uint8Array): boolean {
  return head[0] === 0xff && head[1] === 0xd8;
}

/** What is said of each problem, and what to do. */
export const fileProblems: Record<FileProblem, string> = {
  heic: 'Peramban ini tidak dapat membuka foto HEIC. Buka fotonya, ambil tangkapan layarnya, lalu pilih tangkapan layar itu.',
  pdf: 'Ini berkas PDF, bukan gambar. Buka PDF-nya, ambil tangkapan layar bagian kartunya, lalu pilih tangkapan layar itu.',
  video:
    'Ini video. Hentikan videonya saat kartu terlihat utuh, ambil tangkapan layarnya, lalu pilih tangkapan layar itu.',
  'too-large':
    'Gambar ini terlalu besar untuk diperiksa di ponsel. Ambil tangkapan layarnya, lalu pilih tangkapan layar itu.',
  unreadable:
    'Berkas ini tidak dapat dibuka sebagai gambar; mungkin rusak atau terpotong saat diunduh. Minta dikirim ulang, atau pilih gambar lain.',
};
