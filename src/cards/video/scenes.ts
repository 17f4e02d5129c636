import { outlets } from '#src/domain/outlets.ts';
import type { Post } from '#src/domain/post.ts';
import type { CardContent } from '../content.ts';
import { brief } from '../subjects/brief.ts';
import { framesPerSecond } from './mp4.ts';

/** The most words that a scene may show at a time. */
const maxWords = outlets.videotron.maxWords;

/**
 * What a video shows, one scene after the other, ten seconds together: the headline by itself, then the card with the key fact and its date, then how
 * to read on. A clarification begins with its card, and so does an event that was called off or put off: no second of it is without the verdict
 * or the status until they were read.
 */
export function scenesOf(content: CardContent, post: Post): Scene[] {
  const card = brief(content, post, maxWords);
  const end = { content: closingOf(card), frames: seconds(3) };
  const answer = answerOf(card, post);
  if (answer.length > 0) return [{ content: card, frames: seconds(3), isCard: true }, ...answer, end];
  const opening = openingOf(card);
  return opening
    ? [{ content: opening, frames: seconds(3) }, { content: card, frames: seconds(4), isCard: true }, end]
    : [{ content: card, frames: seconds(7), isCard: true }, end];
}

/** The most posts that a loop shows; more would not come round within a minute. */
const mostInLoop = 10;

/** One loop of many posts, from the scenes of each: their cards, six seconds each. */
export function loopScenes(videos: Scene[][]): Scene[] {
  return videos.slice(0, mostInLoop).flatMap((scenes) => {
    const card = scenes.find(({ isCard }) => isCard);
    return card ? [{ ...card, frames: seconds(6) }] : [];
  });
}

/** A card that stands still for a while. */
export interface Scene {
  content: CardContent;
  frames: number;
  /** True for the card itself, which says the most. */
  isCard?: true;
}

/** An answer that the card has no room for, nine words at a time, as long as it can be told within fifteen seconds. */
function answerOf(card: CardContent, post: Post): Scene[] {
  if (post.kind !== 'faq' || card.subject.template !== 'faq' || card.subject.answer !== undefined) return [];
  const parts = inParts(post.short, maxWords - 3);
  if (parts.length > 3) return [];
  return parts.map((text) => ({
    frames: seconds(3),
    content: {
      ...card,
      headline: card.office.shortName,
      subject: { template: 'statements', title: 'Jawaban', items: [text], first: 1, numbered: false },
    },
  }));
}

/** A text in parts of at most `most` words, of about equal length, which end with a clause where one is near. */
function inParts(text: string, most: number): string[] {
  const words = text.split(/\s+/);
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    const left = words.length - at;
    const count = Math.ceil(left / Math.ceil(left / most));
    const window = words.slice(at, at + Math.min(most, left));
    const clause = window.findLastIndex((word) => /[,;:.!?]$/.test(word)) + 1;
    const take = clause >= count - 2 && clause > 0 ? clause : count;
    parts.push(words.slice(at, at + take).join(' '));
    at += take;
  }
  return parts;
}

/** The headline alone, where the card says more than that. */
function openingOf(card: CardContent): CardContent | undefined {
  const { subject } = card;
  const bare = { template: 'general', category: undefined, summary: undefined, deadline: undefined } as const;
  const alone: CardContent = { ...card, emphasis: undefined, subject: bare };
  switch (subject.template) {
    case 'agenda':
      return subject.word === undefined ? alone : undefined;
    case 'general':
      return card.emphasis !== undefined || subject.deadline !== undefined ? alone : undefined;
    case 'clarification':
    case 'faq':
      return undefined;
    default:
      return alone;
  }
}

function closingOf(card: CardContent): CardContent {
  const isClaim = card.subject.template === 'clarification';
  return {
    ...card,
    headline: card.office.shortName,
    emphasis: undefined,
    cover: undefined,
    subject: {
      template: 'closing',
      title: isClaim ? 'Periksa sebelum membagikan' : 'Selengkapnya',
      text: 'Pindai kodenya, atau baca di:',
      host: card.office.host,
      more: false,
    },
  };
}

function seconds(count: number): number {
  return count * framesPerSecond;
}
