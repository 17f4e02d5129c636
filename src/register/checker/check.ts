import type { CardReference, Drawing } from '#src/domain/card-reference.ts';
import { readAddress } from './address.ts';
import { compareCard, type Measurement } from './compare.ts';
import type { Finding } from './findings.ts';
import { changedPlaces, isAmbiguous, judge } from './judge.ts';
import type { Pixels, Point } from './pixels.ts';
import type { Place } from './places.ts';
import { findQr } from './read-qr.ts';

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
  /** Place of the drawing that it was compared to in the reference. */
  drawing: number;
  /** True where it differs from everything that is there, and may be an earlier file of which no picture was kept. */
  lost?: true;
}

/** Where genuine cards come from: the site, or a folder. Undefined for a code without a card. */
export interface Genuine {
  reference: (code: string) => Promise<CardReference | undefined>;
  /** A picture of the site at a width in pixels. */
  picture: (path: string, width: number) => Promise<Pixels>;
}

/** Reads the code on a picture and compares it to the genuine card. `host` is the only one whose codes count. */
export async function checkPicture(pixels: Pixels, host: string, genuine: Genuine): Promise<Outcome> {
  const qr = findQr(pixels);
  if (!qr) return { kind: 'no-code' };
  const address = readAddress(qr.text, host);
  if (address.kind === 'foreign') return address;
  if (address.kind === 'other') return { kind: 'no-card' };
  const reference = await genuine.reference(address.code);
  if (!reference) return { kind: 'unknown', code: address.code };
  return compareTo(reference, pixels, genuine, (drawing) =>
    drawing.qr.map((share, i) => ({ share, seen: qr.corners[i] ?? { x: 0, y: 0 } })),
  );
}

/** A place of the card, as a share of its size, and where it is in the picture in pixels. */
export interface Mark {
  share: Point;
  seen: Point;
}

/**
 * Compares a picture to everything that bears a code, until it matches one; what fits best counts. Of each drawing at least four places must be known in
 * the picture.
 */
export async function compareTo(
  { code, drawings, lost }: CardReference,
  pixels: Pixels,
  genuine: Genuine,
  marksOf: (drawing: Drawing) => Mark[],
): Promise<Compared> {
  let best: Compared = { kind: 'compared', code, finding: 'bukan', places: [], against: 0, drawing: 0 };
  for (const [i, drawing] of drawings.entries()) {
    const outcome = await compareToOne(drawing, pixels, genuine, marksOf(drawing));
    if (i === 0 || fitness(outcome) > fitness(best))
      best = { kind: 'compared', code, drawing: i, ...outcome };
    if (matches.has(best.finding)) return best;
  }
  return lost > 0 && best.finding !== 'ragu' ? { ...best, finding: 'ragu', places: [], lost: true } : best;
}

const matches: ReadonlySet<Finding> = new Set(['cocok', 'terpotong']);
const order: readonly Finding[] = ['bukan', 'diubah', 'ragu', 'terpotong', 'cocok'];

/** The better finding first, then the one that leaves less of the card unlike. */
function fitness({ finding, measurement }: OneCompared): number {
  return order.indexOf(finding) - (measurement?.unlike ?? 1);
}

type OneCompared = Omit<Compared, 'kind' | 'code' | 'drawing' | 'lost'>;

/** Compares to the small genuine card first, to the larger where that leaves a doubt. */
async function compareToOne(
  { pictures }: Drawing,
  pixels: Pixels,
  genuine: Genuine,
  marks: Mark[],
): Promise<OneCompared> {
  let outcome: OneCompared = { finding: 'ragu', places: [], against: 0 };
  for (const { width, path } of pictures) {
    const card = await genuine.picture(path, width);
    const anchors = marks.map(({ share, seen }) => ({
      from: { x: share.x * card.width, y: share.y * card.height },
      to: seen,
      weight: 1,
    }));
    const measurement = compareCard(card, pixels, anchors);
    const finding = judge(measurement);
    outcome = { finding, places: [], against: width };
    if (!measurement) return outcome;
    outcome.measurement = measurement;
    if (finding === 'diubah' || finding === 'ragu') outcome.places = changedPlaces(measurement);
    if (!isAmbiguous(measurement)) return outcome;
  }
  return outcome;
}
