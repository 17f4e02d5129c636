/** Where the copy for reading without a network lies. */
export const addresses = {
  /** What the copy consists of: a CopyList. */
  list: '/luring/daftar.json',
  /** Page into which the service worker puts texts. */
  template: '/luring/',
  /** Folder of texts; each file's name is the hash of what is in it. */
  texts: '/luring/isi/',
  worker: '/sw.js',
} as const;

/** Between these the template has what the service worker replaces; between the others its title. */
export const marks = { content: ['<!--isi-->', '<!--/isi-->'], title: ['<title>', '</title>'] } as const;

/** Characters of a hash: 48 bits of SHA-256 in base64url, against accidents. */
export const hashLength = 8;

/** What a copy consists of, told in few bytes, since a reader's browser asks for it again and again. */
export interface CopyList {
  /** Pages and files that work without a network: hash of each by its address; "" for those whose address has one. */
  shell: Record<string, string>;
  /** Hashes of the texts, one after the other, newest text first. */
  texts: string;
  /** Hash of the file that holds all texts, alike ones together; its address is `<texts>semua-<hash>.json`. */
  all: string;
  /** About what a whole copy costs to download, in bytes (gzip). */
  bytes: number;
}

/** A page as text. */
export interface TextRecord {
  /** Address of the full page. */
  path: string;
  title: string;
  /** "SALAH · 11 Januari 2019"; helps to choose in lists. */
  about: string;
  /** Safe HTML: what the text edition shows below the title. */
  html: string;
}

/** Address of one text, or of all. */
export function textAddress(hash: string, all = false): string {
  return `${addresses.texts}${all ? 'semua-' : ''}${hash}.json`;
}

/** Hashes of the texts in their order. */
export function textHashes({ texts }: CopyList): string[] {
  return texts.match(new RegExp(`.{${hashLength}}`, 'g')) ?? [];
}
