import { type Block, characters, compose, kept, optional } from './compose.ts';
import { factLine, noticeBlocks, titleBlock, verdictBlock } from './blocks.ts';
import type { Message } from './message.ts';

/** Instagram takes captions of up to 2,200 characters: https://developers.facebook.com/docs/instagram-platform/content-publishing */
export const instagramLimit = 2200;

/** Facebook takes 63,206; a caption of that length is no caption, so this is what people read behind "Lihat selengkapnya". */
const facebookLimit = 5000;

/** In bytes, for `snippet.description`: https://developers.google.com/youtube/v3/docs/videos#snippet.description */
const youtubeLimit = 5000;

/** For `snippet.title`: https://developers.google.com/youtube/v3/docs/videos#snippet.title */
export const youtubeTitleLimit = 100;

/** Caption for Instagram: everything that a reader needs, because a link in it cannot be tapped; hashtags at the end. */
export function instagram(message: Message): string {
  return compose([...longBlocks(message), kept(message.tags)], instagramLimit, characters, '\n\n');
}

/** Caption for Facebook. */
export function facebook(message: Message): string {
  return compose(longBlocks(message), facebookLimit, characters, '\n\n');
}

/** Description for YouTube, which refuses angle brackets. */
export function youtube(message: Message): string {
  const blocks = [...longBlocks(message), kept(message.tags)].map(({ forms, keep }) => ({
    keep,
    forms: forms.map(withoutAngles),
  }));
  return compose(blocks, youtubeLimit, (text) => new TextEncoder().encode(text).length, '\n\n');
}

/** Title for YouTube. */
export function youtubeTitle(message: Message, fallback: string): string {
  const { forms } = titleBlock(message, fallback);
  return compose([kept(...forms.map(withoutAngles))], youtubeTitleLimit, characters, '');
}

function longBlocks(message: Message): Block[] {
  const { title, summary, when, facts, lists, dated, source, url, claim, withdrawal } = message;
  const link = kept(`Selengkapnya: ${url}`);
  if (withdrawal)
    return [
      kept(title),
      ...noticeBlocks(message),
      kept('Mohon jangan membagikannya lagi.'),
      kept(dated),
      link,
    ];
  return [
    kept(title),
    ...verdictBlock(message, 600),
    ...(when ? [kept(factLine(when))] : []),
    ...noticeBlocks(message),
    ...optional(summary),
    ...optional(facts.map(factLine).join('\n')),
    ...lists.flatMap(({ name, items }) =>
      optional(`${name}:\n${items.map((item) => `• ${item}`).join('\n')}`),
    ),
    ...optional(claim?.action),
    kept(source ? `${dated}. Sumber: ${source}` : dated),
    link,
  ];
}

/** Look-alikes that read the same. */
function withoutAngles(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}
