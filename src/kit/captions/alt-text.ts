import { kinds } from '#src/domain/kinds.ts';
import type { Post } from '#src/domain/post.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { distinct, factLine, titleBlock } from './blocks.ts';
import { characters, compose, kept, optional, shorten } from './compose.ts';
import type { Message } from './message.ts';
import { sentence } from './one-line.ts';

/** X and Instagram take 1,000 characters: https://help.x.com/en/using-x/write-image-descriptions. Screen readers read short ones more gladly. */
const altTextLimit = 1000;

/** What a card of this post says, for people who cannot see it: the same for every size, since all sizes say the same. */
export function altText(post: Post, message: Message, office: OfficeData, fallback: string): string {
  const { headline, summary, claim, when, dated, facts } = message;
  const title = titleBlock(message, fallback).forms;
  const place = facts.find(({ name }) => name === 'Tempat');
  const emphasis = post.kind === 'faq' ? undefined : post.card?.emphasis;
  return compose(
    [
      kept(`Kartu ${kinds[post.kind].label.toLowerCase()} ${office.shortName}.`),
      kept(...(headline ? [headline, ...title] : title).map(sentence)),
      ...(claim
        ? [
            kept(
              ...claimForms(claim.text).map(
                (text) => `${text} dinyatakan ${verdicts[claim.verdict].label.toUpperCase()}.`,
              ),
            ),
          ]
        : []),
      ...(when ? [kept(sentence(factLine(when)))] : []),
      ...optional(place && sentence(factLine(place))),
      ...optional(emphasis && sentence(emphasis)),
      // The answer stands on the card, as nothing else of a summary does on every card.
      ...(post.kind === 'faq' ? optional(sentence(summary), shorten(summary, 300)) : []),
      kept(sentence(dated)),
      ...optional(`Kode QR menuju ${new URL(office.site).host}.`),
    ],
    altTextLimit,
    characters,
    ' ',
  );
}

function claimForms(claim: string): string[] {
  const quotes = distinct([claim, shorten(claim, 300), shorten(claim, 120)]);
  return [...quotes.map((quote) => `Kabar “${quote}”`), 'Kabar yang beredar'];
}
