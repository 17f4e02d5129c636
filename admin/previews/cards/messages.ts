import type { Logo } from '#src/cards/logo-plate.ts';
import type { ContentSource } from '#src/cards/source.ts';
import type { DrawnOutlet } from '#src/cards/wanted.ts';
import type { Post } from '#src/domain/post.ts';

/** Asks the worker for one card. */
export interface CardRequest {
  post: Post;
  source: ContentSource;
  logo: Logo | undefined;
  outlet: DrawnOutlet;
  slide: number;
  code: string;
  /** Pictures that the post names, as far as there are any yet. */
  pictures: ReadonlyMap<string, Blob>;
}

/** A card, or why there is none in words for the editor. */
export type CardReply = { kind: 'card'; card: DrawnCard } | { kind: 'problem'; message: string };

/** A card as it would be published. */
export interface DrawnCard {
  /** RGBA. */
  pixels: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  /** What it says first; also for those who do not see it. */
  headline: string;
  /** How the headline is set; none on slides without one. */
  setting: { size: number; lines: number } | undefined;
  warnings: string[];
  /** Whether a photograph is on it, whose cut may differ from the published card. */
  hasPhoto: boolean;
}
