import { loadLogo } from '#src/cards/logo.ts';
import { checkPicture, type Outcome } from '#src/register/checker/check.ts';
import { pixelsOf } from '#src/register/references/make-reference.ts';
import { createRandom, type Random } from '../../bench/random.ts';
import { attacks } from './attacks.ts';
import { edits } from './edits.ts';
import { forgeries } from './forgeries.ts';
import { choosePlans, drawGenuine, evaluationContent, type GenuineCard } from './set.ts';
import { openShelf, openStudio, type Shelf, type Studio } from './studio.ts';
import { type Truth, truthOf } from './truth.ts';

/** Which pictures are made and judged. */
export interface Scope {
  contentDir: string;
  cards: number;
  /** Ids of the attacks on every genuine card. */
  attacks: string[];
  /** Ways to send each forgery, taken in turn from these attacks. */
  sent: string[];
  /** How many of those for each forgery. */
  sends: number;
}

/** How one picture was judged. */
export interface Row {
  code: string;
  /** "agenda instagram". */
  shape: string;
  /** Limits may be set on the first half only; the second is reported. */
  half: 0 | 1;
  /** "genuine", or the kind of forgery. */
  kind: string;
  attack: string;
  /** The finding, or what kept it from being compared. */
  answer: string;
  residual: number;
  found: number;
  unlike: number;
  colour: number;
  /** Of the card in the picture, in pixels. */
  width: number;
  blur: number;
  /** Of a forgery: whether the worst place that was told lies on what was changed. */
  rightPlace?: boolean;
  milliseconds: number;
}

/** Prepares making and judging pictures; what it gives does so with the card of a number, in the order of choosePlans. */
export async function openExamination(scope: Scope): Promise<(number: number) => AsyncGenerator<Judged>> {
  const content = await evaluationContent(scope.contentDir);
  const studio = await openStudio({
    contentDir: scope.contentDir,
    logo: await loadLogo(scope.contentDir, content.office.logo, 128),
  });
  const plans = choosePlans(content, scope.cards);
  const host = new URL(content.office.site).host;
  return async function* examine(number) {
    const plan = plans[number];
    if (!plan) return;
    const shelf = openShelf();
    const card = await drawGenuine(plan, content, studio);
    await shelf.add(plan.code, host, card.jpeg);
    const other = plans.find(({ outlet, code }) => outlet === plan.outlet && code > plan.code);
    const table: Bench = {
      card,
      studio,
      shelf,
      host,
      number,
      other: other && (await drawGenuine(other, content, studio)),
    };
    if (table.other) await shelf.add(table.other.plan.code, host, table.other.jpeg);
    yield* examineGenuine(table, scope);
    yield* examineForged(table, scope);
  };
}

/** A judged picture. */
export interface Judged {
  row: Row;
  picture: Buffer;
}

async function* examineGenuine(bench: Bench, scope: Scope): AsyncGenerator<Judged> {
  for (const id of scope.attacks) {
    const picture = await attacked(bench.card.jpeg, id);
    yield { row: await judged(bench, 'genuine', id, picture), picture };
  }
}

async function* examineForged(bench: Bench, scope: Scope): AsyncGenerator<Judged> {
  const kinds = [...Object.keys(forgeries), ...Object.keys(edits)];
  for (const [k, kind] of kinds.entries()) {
    const random = createRandom(bench.number * 1000 + k);
    const forged = await forgedCard(bench, kind, random);
    if (!forged) continue;
    for (let send = 0; send < scope.sends; send++) {
      const id = scope.sent[(bench.number + k * 3 + send * 5) % scope.sent.length] ?? 'none';
      const picture = await attacked(forged.jpeg, id);
      yield { row: await judged(bench, kind, id, picture, forged.truth), picture };
    }
  }
}

/** A forgery that can be seen: of up to twelve tries the first that changes the card. */
async function forgedCard({ card, other, studio }: Bench, kind: string, random: Random) {
  const edit = edits[kind];
  if (edit) {
    const jpeg = await edit({ card, other, studio, random });
    return jpeg && { jpeg, truth: await truthOf(card.jpeg, jpeg) };
  }
  const genuine = card.says(card.plan);
  const tries = (forgeries[kind]?.(card, random) ?? []).filter((forged) => card.says(forged) !== genuine);
  for (let round = 0; round < 12 && tries.length > 0; round++) {
    const [forged] = tries.splice(random.integer(0, tries.length - 1), 1);
    if (!forged) break;
    const jpeg = await card.drawn(forged);
    const truth = await truthOf(card.jpeg, jpeg);
    if (truth.pixels >= fewest) return { jpeg, truth };
  }
  return undefined;
}

/** A change of fewer pixels at a width of 540 is none that a reader sees. */
const fewest = 8;

async function attacked(jpeg: Buffer, id: string): Promise<Buffer> {
  const attack = attacks[id];
  if (!attack) throw new Error(`Serangan tidak dikenal: ${id}. Yang ada: ${Object.keys(attacks).join(', ')}`);
  return attack.run(jpeg);
}

async function judged(
  bench: Bench,
  kind: string,
  attack: string,
  picture: Buffer,
  truth?: Truth,
): Promise<Row> {
  const { shelf, host, number, card } = bench;
  const pixels = await pixelsOf(picture);
  const start = performance.now();
  const outcome = await checkPicture(pixels, host, shelf);
  const milliseconds = performance.now() - start;
  const row: Row = {
    code: card.plan.code,
    shape: card.shape,
    half: number % 2 === 0 ? 0 : 1,
    kind,
    attack,
    answer: answerOf(outcome),
    ...figuresOf(outcome),
    milliseconds,
  };
  const place = worstPlace(outcome);
  return truth && place ? { ...row, rightPlace: truth.covers(place) >= 0.5 } : row;
}

/** The finding, or the kind of an outcome without one. */
export function answerOf(outcome: Outcome): string {
  return outcome.kind === 'compared' ? outcome.finding : outcome.kind;
}

/** The place that readers are shown first. */
function worstPlace(outcome: Outcome) {
  if (outcome.kind !== 'compared') return undefined;
  return outcome.places[0];
}

function figuresOf(outcome: Outcome) {
  const {
    residual = 0,
    found = 0,
    unlike = 0,
    colour = 0,
    width = 0,
    blur = 0,
  } = (outcome.kind === 'compared' && outcome.measurement) || {};
  return { residual, found, unlike, colour, width, blur };
}

interface Bench {
  card: GenuineCard;
  other: GenuineCard | undefined;
  studio: Studio;
  shelf: Shelf;
  host: string;
  number: number;
}
