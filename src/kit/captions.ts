import { kinds } from '#src/domain/kinds.ts';
import { markedTitle } from '#src/domain/marked-title.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import type { Post } from '#src/domain/post.ts';
import type { Term } from '#src/schemas/catalogues.ts';
import { altText } from './captions/alt-text.ts';
import { characters } from './captions/compose.ts';
import {
  facebook,
  instagram,
  instagramLimit,
  youtube,
  youtubeTitle,
  youtubeTitleLimit,
} from './captions/long.ts';
import { messageOf, type Publisher } from './captions/message.ts';
import { radio, spokenSeconds } from './captions/radio.ts';
import { whatsapp, x } from './captions/short.ts';
import { xLimit, xWeight } from './captions/x-weight.ts';

/** Every text that goes with a post, in the order in which they are used most. */
export function captionsOf(post: Post, publisher: Publisher & { glossary: Term[] }): Caption[] {
  const { office, glossary } = publisher;
  const message = messageOf(post, publisher);
  // Stands in for a title of which not even the first words have room.
  const fallback = markedTitle(post, `${kinds[post.kind].label} ${office.shortName}`);
  const script = radio(post, message, office, glossary);
  const texts: Record<CaptionId, string> = {
    whatsapp: whatsapp(message),
    instagram: instagram(message),
    facebook: facebook(message),
    x: x(message, fallback),
    youtubeTitle: youtubeTitle(message, fallback),
    youtube: youtube(message),
    radio: script,
    altText: altText(post, message, office, fallback),
  };
  return captionIds.map((id) => ({
    id,
    label: captionLabels[id],
    text: texts[id],
    length: lengthOf(id, texts[id]),
  }));
}

/** The captions, in the order of the kit. */
const captionLabels = {
  whatsapp: 'WhatsApp',
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  youtubeTitle: 'Judul YouTube',
  youtube: 'Deskripsi YouTube',
  radio: 'Siaran keliling dan radio',
  altText: 'Teks alternatif gambar',
} as const;

const captionIds = Object.keys(captionLabels) as CaptionId[];

/** Id of a caption. */
export type CaptionId = keyof typeof captionLabels;

/** A text to go with the files of a post. */
export interface Caption {
  id: CaptionId;
  /** Name for people. */
  label: string;
  text: string;
  /** How long it is and may be, for people: "243 dari 280 karakter". */
  length: string;
}

function lengthOf(id: CaptionId, text: string): string {
  if (id === 'radio') return `sekitar ${spokenSeconds(text)} detik`;
  const length = formatNumber(id === 'x' ? xWeight(text) : characters(text));
  const max = { x: xLimit, instagram: instagramLimit, youtubeTitle: youtubeTitleLimit }[id as string];
  return max ? `${length} dari ${formatNumber(max)} karakter` : `${length} karakter`;
}
