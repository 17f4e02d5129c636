import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLogo } from '#src/cards/logo.ts';
import type { Content } from '#src/content/read.ts';
import { checkPicture, type Genuine, type Outcome } from '#src/register/checker/check.ts';
import type { Pixels } from '#src/register/checker/pixels.ts';
import { pixelsOf } from '#src/register/references/make-reference.ts';
import { answerOf } from './examine.ts';
import { allPlans, drawGenuine, evaluationContent } from './set.ts';
import { openShelf, openStudio } from './studio.ts';

/**
 * Judges every picture of a folder against the cards of the content and prints one JSON line each: `file`, `verdict` (a finding, or why none was
 * possible), `score` (the highest residual, 0 without comparison), `place` (the worst changed place as shares of the card, or null), and what it rests on.
 */
export async function judgePictures(dir: string, contentDir: string): Promise<void> {
  const content = await evaluationContent(contentDir);
  const host = new URL(content.office.site).host;
  const genuine = await cardsOf(content, contentDir);
  for (const file of (await readdir(dir, { recursive: true })).filter(isPicture).sort()) {
    const pixels = await pixelsOf(await readFile(join(dir, file))).catch(() => undefined);
    console.log(JSON.stringify({ file, ...(await judged(pixels, host, genuine)) }));
  }
}

async function judged(pixels: Pixels | undefined, host: string, genuine: Genuine) {
  if (!pixels) return { verdict: 'unreadable', score: 0, place: null };
  const outcome = await checkPicture(pixels, host, genuine);
  return { verdict: answerOf(outcome), ...evidence(outcome) };
}

function evidence(outcome: Outcome) {
  if (outcome.kind === 'foreign') return { score: 0, place: null, host: outcome.host };
  if (outcome.kind === 'unknown') return { score: 0, place: null, code: outcome.code };
  if (outcome.kind !== 'compared') return { score: 0, place: null };
  const { code, measurement, places, against } = outcome;
  return {
    score: round(measurement?.residual ?? 0),
    place: places[0] ?? null,
    code,
    places,
    against,
    ...(measurement && {
      colour: round(measurement.colour),
      found: round(measurement.found),
      width: Math.round(measurement.width),
      missing: round(measurement.missing),
    }),
  };
}

/** Cards are drawn when a picture asks for them. */
async function cardsOf(content: Content, contentDir: string): Promise<Genuine> {
  const host = new URL(content.office.site).host;
  const studio = await openStudio({ contentDir, logo: await loadLogo(contentDir, content.office.logo, 128) });
  const plans = new Map(allPlans(content).map((plan) => [plan.code, plan]));
  const shelf = openShelf();
  return {
    picture: shelf.picture,
    async reference(code) {
      const plan = plans.get(code);
      const known = await shelf.reference(code);
      if (known || !plan) return known;
      return shelf.add(code, host, (await drawGenuine(plan, content, studio)).jpeg);
    },
  };
}

function isPicture(file: string): boolean {
  return /\.(jpe?g|png|webp|gif|heic|heif|avif|tiff?|bmp)$/i.test(file);
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
