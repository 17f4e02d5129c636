import { type Platform, platforms } from './categories.ts';
import { type Day, isDay } from './dates.ts';

/** Characters of a claim, as a person counts them. */
export const claimLength = 600;

/**
 * Address of the desk with a new clarification begun from a message that a citizen has sent in. Everything stands behind the #, so that it reaches
 * no server. What the desk takes from it (`readClarificationLink`), all optional, anything else is ignored:
 * - `kabar`: the message, plain text, up to 600 characters
 * - `terlihat`: the day on which it was first seen, "2026-11-25"
 * - `di`: where it was seen, ids of `platforms` with commas between them, "whatsapp,facebook"
 */
export function clarificationLink({ claim, firstSeen, platforms: seenOn }: BegunClarification): string {
  const parameters = new URLSearchParams();
  if (claim) parameters.set('kabar', plain(claim));
  if (firstSeen) parameters.set('terlihat', firstSeen);
  if (seenOn && seenOn.length > 0) parameters.set('di', seenOn.join(','));
  return `/admin/#/collections/clarifications/new?${parameters}`;
}

/** What the parameters of such an address hold, as values of a clarification's fields: text only, cut to length, unknown and impossible left out. */
export function readClarificationLink(parameters: URLSearchParams): BegunClarification {
  const claim = plain(parameters.get('kabar') ?? '');
  const day = parameters.get('terlihat') ?? '';
  const named = (parameters.get('di') ?? '').split(',');
  const seenOn = (Object.keys(platforms) as Platform[]).filter((platform) => named.includes(platform));
  return {
    ...(claim && { claim }),
    ...(isDay(day) && { firstSeen: day }),
    ...(seenOn.length > 0 && { platforms: seenOn }),
  };
}

/** Without half characters, control characters and marks that turn the direction of writing, and no longer than a claim may be. */
function plain(text: string): string {
  const shown = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{C}\n\u200C\u200D]/gu, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return [...shown].slice(0, claimLength).join('').trim();
}

/** What is known of a message before it is checked. */
export interface BegunClarification {
  claim?: string | undefined;
  firstSeen?: Day | undefined;
  platforms?: Platform[] | undefined;
}
