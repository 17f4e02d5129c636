import { characters, firstSentence, compose, kept, optional } from './compose.ts';
import { factLine, noticeBlocks, titleBlock, verdictBlock } from './blocks.ts';
import type { Message } from './message.ts';
import { xLimit, xWeight } from './x-weight.ts';

/** This hub's own measure of a message that people read before they forward it. WhatsApp itself takes far more. */
const whatsappLimit = 700;

/** Post for X: title, verdict or date, then as much of the summary as has room, and the link. */
export function x(message: Message, fallback: string): string {
  const { summary, when, dated, facts, tags, url, withdrawal } = message;
  const place = facts.find(({ name }) => name === 'Tempat');
  return compose(
    [
      titleBlock(message, fallback),
      ...verdictBlock(message, 160),
      ...noticeBlocks(message),
      ...(when ? [kept(factLine(when))] : []),
      ...(withdrawal
        ? []
        : [...optional(summary, firstSentence(summary)), ...optional(place && factLine(place))]),
      ...(when ? optional(dated) : [kept(dated)]),
      ...(withdrawal ? [] : optional(tags)),
      kept(url),
    ],
    xLimit,
    xWeight,
    '\n',
  );
}

/** Message to forward on WhatsApp: bold title, short, dated, the link to its source last. */
export function whatsapp(message: Message): string {
  const { title, summary, when, dated, facts, url, claim, withdrawal } = message;
  const rest = withdrawal
    ? [kept('Mohon jangan meneruskannya lagi.')]
    : [...optional(summary, firstSentence(summary)), ...optional(claim?.action)];
  const place = withdrawal ? [] : facts.filter(({ name }) => name === 'Tempat' || name === 'Daftar di');
  return compose(
    [
      kept(bold(title)),
      ...verdictBlock(message, 240),
      ...noticeBlocks(message),
      ...(when ? [kept([when, ...place].map(factLine).join('\n'), factLine(when))] : []),
      ...rest,
      kept(dated),
      kept(`Periksa sumbernya:\n${url}`),
    ],
    whatsappLimit,
    characters,
    '\n\n',
  );
}

/** WhatsApp's bold, which an asterisk within the text would end: https://faq.whatsapp.com/539178204879377 */
function bold(text: string): string {
  return `*${text.replaceAll('*', '').trim()}*`;
}
