import type { CardReference } from '#src/domain/card-reference.ts';
import { readAddress } from './address.ts';
import { compareCard, type Measurement } from './compare.ts';
import type { Finding } from './findings.ts';
import { changedPlaces, isAmbiguous, judge } from './judge.ts';
import type { Pixels, Point } from './pixels.ts';
import type { Place } from './places.ts';
import { readQr } from './read-qr.ts';

/** What was found out about a picture. */
export type Outcome =
  /** No QR code that can be read. */
  | { kind: 'no-code' }
  /** The QR code leads to another site, or is no address at all (`host` is empty). */
  | { kind: 'foreign'; host: string }
  /** The QR code leads to our site, but to no card. */
  | { kind: 'no-card' }
  /** No card with this code can be compared: never published, or no longer in the site. */
  | { kind: 'unknown'; code: string }
  | Compared;

/** A picture that was compared to the genuine card. */
export interface Compared {
  kind: 'compared';
  code: string;
  finding: Finding;
  /** None where the card was not found in the picture. */
  measurement?: Measurement;
  /** What to show the reader, the worst first; none where nothing was changed or everything is another picture. */
  places: Place[];
  /** The genuine card that was compared, as a width in pixels. */
  against: number;
}

/** Where genuine cards come from: the site, or a folder. Undefined for a code without a card. */
export interface Genuine {
  reference: (code: string) => Promise<CardReference | undefined>;
  /** A picture of the site at a width in pixels. */
  picture: (path: string, width: number) => Promise<Pixels>;
}

/** Reads the code on a picture and compares it to the genuine card. `host` is the only one whose codes count. */
export async function checkPicture(pixels: Pixels, host: string, genuine: Genuine): Promise<Outcome> {
  const qr = readQr(pixels);
  if (!qr) return { kind: 'no-code' };
  const address = readAddress(qr.text, host);
  if (address.kind === 'foreign') return address;
  if (address.kind === 'other') return { kind: 'no-card' };
  const reference = await genuine.reference(address.code);
  if (!reference) return { kind: 'unknown', code: address.code };
  const marks = reference.qr.map((share, i) => ({ share, seen: qr.corners[i] ?? { x: 0, y: 0 } }));
  return compareTo(reference, pixels, marks, genuine);
}

/** A place of the card, as a share of its size, and where it is in the picture in pixels. */
export interface Mark {
  share: Point;
  seen: Point;
}

/** Compares a picture to a known card of which at least four places are known: first to the small genuine card, to the larger where that leaves a doubt. */
export async function compareTo(
  { code, pictures }: CardReference,
  pixels: Pixels,
  marks: Mark[],
  genuine: Genuine,
): Promise<Compared> {
  let outcome: Compared = { kind: 'compared', code, finding: 'ragu', places: [], against: 0 };
  for (const { width, path } of pictures) {
    const card = await genuine.picture(path, width);
    const anchors = marks.map(({ share, seen }) => ({
      from: { x: share.x * card.width, y: share.y * card.height },
      to: seen,
      weight: 1,
    }));
    const measurement = compareCard(card, pixels, anchors);
    const finding = judge(measurement);
    outcome = { kind: 'compared', code, finding, places: [], against: width };
    if (!measurement) return outcome;
    outcome.measurement = measurement;
    if (finding === 'diubah' || finding === 'ragu') outcome.places = changedPlaces(measurement);
    if (!isAmbiguous(measurement)) return outcome;
  }
  return outcome;
}
