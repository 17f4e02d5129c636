import type { MdastNode } from 'satteri';
import { wordsOf } from '#src/domain/text.ts';
import { linkProblem, pictureProblem } from './addresses.ts';
import { hiddenCharacters } from './hidden-character.ts';
import { htmlMessage, isComment } from './raw-html.ts';

/** What is refused about one node of a text; undefined for a sound one. The build, the check and the desk ask this same function. */
export function breachOf(node: MdastNode): Breach | undefined {
  const message = messageOf(node);
  if (message === undefined) return undefined;
  return { kind: node.type === 'html' ? 'html' : 'other', line: node.position?.start.line ?? 1, message };
}

/** Something in a text that is refused. */
export interface Breach {
  kind: 'html' | 'other';
  /** Counted from the first line of the text. */
  line: number;
  message: string;
}

function messageOf(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'html':
      return isComment(node.value) ? undefined : htmlMessage(node.value);
    case 'text':
      // "&#x1b;" is one too.
      return hiddenCharacters(node.value)[0]?.message;
    case 'link':
    case 'definition':
      return linkProblem(node.url);
    case 'image':
      return pictureProblem(node.url, node.alt ?? '');
    case 'imageReference':
      return 'Tulis alamat gambar langsung, misalnya: ![Petugas menempel daftar pemilih](media/daftar-pemilih.jpg)';
    case 'heading':
      if (node.depth === 1)
        return 'Judul dengan satu # (atau bergaris bawah ===) sudah dipakai untuk judul halaman. Pakai ##';
      // The anchor of a heading is made of its letters and digits.
      return /[\p{L}\p{N}]/u.test(wordsOf(node))
        ? undefined
        : 'Judul ini tidak berisi huruf. Tulis judulnya setelah tanda #, atau hapus tanda # itu';
    default:
      return undefined;
  }
}
