import type { Post } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import type { Term } from '#src/schemas/catalogues.ts';
import { type CaptionId, captionsOf } from '../captions.ts';
import type { Publisher } from '../captions/message.ts';
import { guide } from './guide.ts';
import { folderName, mediaNames } from './names.ts';

/** What a package holds of one post: its files, a text file for each caption, and a guide, all in a folder of its own. */
export function packageEntries(
  post: Post,
  files: PublishedFile[],
  publisher: Publisher & { glossary: Term[] },
): Entry[] {
  const folder = folderName(post);
  const names = mediaNames(files);
  return [
    { name: `${folder}/Cara pakai.txt`, text: guide(post, files, names, publisher.office) },
    ...files.map((file, i) => ({ name: `${folder}/${names[i]}`, file })),
    ...captionsOf(post, publisher).map(({ id, text }) => ({
      name: `${folder}/${textNames[id]}.txt`,
      text: `${text.replaceAll('\n', '\r\n')}\r\n`,
    })),
  ];
}

const textNames = {
  whatsapp: 'Teks WhatsApp',
  instagram: 'Teks Instagram',
  facebook: 'Teks Facebook',
  x: 'Teks X',
  youtubeTitle: 'Judul YouTube',
  youtube: 'Teks YouTube',
  radio: 'Naskah siaran keliling',
  altText: 'Teks alternatif gambar',
} as const satisfies Record<CaptionId, string>;

/** One file in a package: a text, or a file of the site. Names are relative and use "/". */
export type Entry = { name: string; text: string } | { name: string; file: PublishedFile };
