import { cardContent } from '#src/cards/content.ts';
import type { Paint, SetText } from '#src/cards/paint.ts';
import { HeadlineTooLong } from '#src/cards/templates/headline.ts';
import { printable } from '#src/cards/text/printable.ts';
import { outlets } from '#src/domain/outlets.ts';
import type { ShownPhoto } from './browser-pictures.ts';
import type { CardReply, CardRequest } from './messages.ts';
import { cardWarnings } from './warnings.ts';

/** Draws a card of a draft. `photos` holds how its photographs came out, filled while drawing. */
export async function drawCard(
  request: CardRequest,
  paint: Paint,
  covered: ReadonlySet<number>,
  photos: ShownPhoto[],
): Promise<CardReply> {
  const { post, source, outlet, slide, code, pictures } = request;
  const content = cardContent(
    { post, outlet, slide, code },
    source,
    (text) => printable(text, covered),
    // Only its being there counts: what a picture shows is drawn, not its hash.
    (src) => (pictures.has(src) ? src : undefined),
  );
  const texts: SetText[] = [];
  try {
    const pixels = await paint(content, outlet, (set) => texts.push(...set));
    const headline = texts.find(
      ({ text, fitted }) => fitted.style === 'headline' && text === content.headline,
    );
    return {
      kind: 'card',
      card: {
        pixels,
        ...outlets[outlet].still,
        headline: content.headline,
        setting: headline && { size: headline.fitted.size, lines: headline.fitted.lines.length },
        warnings: cardWarnings({ post, outlet, content, texts, photos, covered }),
        hasPhoto: content.cover !== undefined || content.claimImage !== undefined,
      },
    };
  } catch (error) {
    if (error instanceof HeadlineTooLong)
      return {
        kind: 'problem',
        message:
          'Judul tidak muat pada kartu ini, sekecil apa pun dicetak. Perpendek judulnya, atau isi "Judul kartu" di bawah "Kata-kata kartu".',
      };
    throw error;
  }
}
