import type { CardRecord } from '#src/domain/card-record.ts';
import type { Outcome } from './check.ts';
import type { FileProblem } from './file-kind.ts';
import type { Pixels, Point } from './pixels.ts';

/** What the page asks the worker. */
export interface CheckRequest {
  file: Blob;
  /** The only host whose codes count. */
  host: string;
  /** Where the QR code cannot be read: the code that the reader typed, and the card's corners as shares of the picture's size. */
  manual?: { code: string; corners: Point[] };
}

/** What the worker answers. */
export type CheckReply =
  { kind: 'problem'; problem: FileProblem | 'offline' } | { kind: 'checked'; check: Check };

/** A finished check. */
export interface Check {
  outcome: Outcome;
  /** True for a file that equals a published one bit by bit. */
  original: boolean;
  /** True for an animated picture, of which only the first was looked at. */
  animated: boolean;
  record?: CardRecord;
  /** True when the record is of an earlier visit. */
  kept: boolean;
  /** True when it was compared to a file that is no longer handed out. */
  earlier?: true;
  /** The picture laid straight, and the genuine card in the same size; none where they were not compared. */
  pair?: { picture: Pixels; genuine: Pixels };
}
