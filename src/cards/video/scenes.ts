import { outlets } from '#src/domain/outlets.ts';
import type { Post } from '#src/domain/post.ts';
import type { CardContent } from '../card-content.ts';
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
  if (answer.length > 0) return [{ content: card, frames: seconds(3), role: 'card' }, ...answer, end];
  const opening = openingOf(card);
  return opening
    ? [{ content: opening, frames: seconds(3) }, { content: card, frames: seconds(4), role: 'card' }, end]
    : [{ content: card, frames: seconds(7), role: 'card' }, end];
}

/** The longest loop: who stands before a screen sees all of it within a minute. */
const mostInLoop = seconds(60);

/** One loop of many posts, from the scenes of each: their cards, six seconds each, a question's with its answer; as many posts as fit a minute. */
export function loopScenes(videos: Scene[][]): Scene[] {
  const loop: Scene[] = [];
  let left = mostInLoop;
  for (const scenes of videos) {
    const shown = scenes.flatMap((scene): Scene[] => {
      if (scene.role === undefined) return [];
      return [{ ...scene, frames: scene.role === 'card' ? seconds(6) : scene.frames }];
    });
    left -= shown.reduce((sum, { frames }) => sum + frames, 0);
    if (left < 0) break;
    loop.push(...shown);
  }
  return loop;
}

/** A card that stands still for a while. */
export interface Scene {
  content: CardContent;
  frames: number;
  /** The card itself, which says the most, or a part of an answer that it has no room for; none for what only opens or ends. */
  role?: 'card' | 'answer';
}

/** An answer that the card has no room for, nine words at a time, as long as it can be told within fifteen seconds. */
function answerOf(card: CardContent, post: Post): Scene[] {
  if (post.kind !== 'faq' || card.subject.template !== 'faq' || card.subject.answer !== undefined) return [];
  const parts = inParts(post.short, maxWords - 3);
  if (parts.length > 3) return [];
  return parts.map((text) => ({
    role: 'answer',
    frames: seconds(3),
    content: {
      ...card,
      headline: card.office.shortName,
      subject: { template: 'statements', title: 'Jawaban', items: [text], first: 1, numbered: false },
    },
  }));
}

/** A text in parts of at most `most` words, of about equal length, which end with a clause where one is near, or before a word that joins. */
function inParts(text: string, most: number): string[] {
  const words = text.split(/\s+/);
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    const left = words.length - at;
    const count = Math.ceil(left / Math.ceil(left / most));
    const least = Math.max(1, count - 2);
    const window = words.slice(at, at + Math.min(most, left));
    const clause = window.findLastIndex((word) => /[,;:.!?]$/.test(word)) + 1;
    const phrase = words.slice(at, at + most + 1).findLastIndex((word) => joining.has(word));
    const take = [clause, phrase].find((end) => end >= least) ?? count;
    parts.push(words.slice(at, at + take).join(' '));
    at += take;
  }
  return parts;
}

/** Words with which a part of a sentence begins. */
const joining = new Set(
  'agar atau bagi bila dalam dan dari dengan di hingga jika karena ke ketika lalu oleh pada sampai saat sebelum selama serta sesudah setelah tetapi untuk yang'.split(
    ' ',
  ),
);

/** The headline alone, where the card says more than that. */
function openingOf(card: CardContent): CardContent | undefined {
  const { subject } = card;
  const bare = { template: 'general', category: undefined, summary: undefined, deadline: undefined } as const;
  const alone: CardContent = { ...card, emphasis: undefined, subject: bare };
  switch (subject.template) {
    case 'agenda':
      return card.off === undefined ? alone : undefined;
    case 'general':
      return card.emphasis !== undefined || subject.deadline !== undefined ? alone : undefined;
    case 'adhoc':
      return subject.quota === undefined ? undefined : alone;
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
