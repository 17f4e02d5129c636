import type { Block, Space } from '../blocks.ts';
import type { CardContent } from '../card-content.ts';
import { adhoc } from './adhoc.ts';
import { agenda } from './agenda.ts';
import { clarification } from './clarification.ts';
import { dpb } from './dpb.ts';
import { faq } from './faq.ts';
import { general } from './general.ts';
import { drawSlide } from './slides/index.ts';

/** The body of a card, from the template of its subject. */
export async function drawBody(content: CardContent, space: Space): Promise<Block[]> {
  const { subject } = content;
  switch (subject.template) {
    case 'agenda':
      return agenda(content, subject, space);
    case 'adhoc':
      return adhoc(content, subject, space);
    case 'dpb':
      return dpb(content, subject, space);
    case 'general':
      return general(content, subject, space);
    case 'clarification':
      return clarification(content, subject, space);
    case 'faq':
      return faq(content, subject, space);
    default:
      return drawSlide(content, subject, space);
  }
}
