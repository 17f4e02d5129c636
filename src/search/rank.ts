import type { Day } from '#src/domain/dates.ts';
import type { Library, Page, Volume } from './library.ts';
import type { Concept, Question } from './understand.ts';

/**
 * A page that holds less than this share of what was asked (by weight) is no answer; one that says nothing of it in title or claim needs more, and so
 * does one for a long question without any word of the office. Such a question must also be near in its words, not only in their sense.
 */
const enough = { inTitle: 0.5, inText: 0.65, moreOfOthers: 0.05, nearness: 0.55 } as const;
/** Beside answers, a page that holds at least this share may be worth reading, among the first ten; further down it is only noise. */
const related = { share: 0.35, upTo: 10 } as const;

/** What a phrase is worth whose words stand apart: "daftar pemilih … ditetapkan" is no "daftar pemilih tetap". */
const scattered = 0.75;
/** What it holds then of the question, where another phrase stands for the reader's. */
const apart = 0.85;

/** Posts that answer a question, best first: those that say most of it, in title, claim or question rather than in the text; and others near it. */
export function rank(question: Question, volumes: Volume[], { rarity }: Library, today: Day): Ranked {
  const doubt = question.ofOffice || question.concepts.length < 3 ? 0 : enough.moreOfOthers;
  const scored = volumes.flatMap((volume) => {
    const { coverage, score, titled } = match(question.concepts, volume.page, rarity);
    if (coverage < related.share || !namesWhatIsDemanded(question.concepts, volume.page)) return [];
    const answers =
      coverage >= (titled > 0 ? enough.inTitle : enough.inText) + doubt &&
      (question.ofOffice || score >= enough.nearness);
    return [{ volume, answers, score: score + bonus(volume, question, today) }];
  });
  const best = scored.sort((a, b) => b.score - a.score);
  const answers = best.filter((one) => one.answers);
  // Who surely asks about elections gets the nearest that there is.
  const near = question.ofElections || answers.length > 0 ? best.slice(0, related.upTo) : [];
  return {
    answers: answers.map(({ volume }) => volume),
    near: near.flatMap((one) => (one.answers ? [] : one.volume)),
  };
}

/** False for a page that lacks something which no other word of the question makes up for: no posts about councillors for who asks what they earn. */
export function namesWhatIsDemanded(concepts: Concept[], { strong, weak }: Page): boolean {
  return concepts
    .filter(({ demanded }) => demanded)
    .every(({ alternatives }) =>
      alternatives.some(({ stems }) => stems.every((one) => strong.has(one) || weak.has(one))),
    );
}

/**
 * Share of the concepts (by weight) that a page holds, the same with words in title and claim counting for more than those in the text, and how much
 * (by rarity) title and claim hold.
 */
export function match(
  concepts: Concept[],
  { strong, weak, inOrder, toldInOrder }: Page,
  rarity: Library['rarity'],
): { coverage: number; score: number; titled: number } {
  let [asked, held, score, strongHeld] = [0, 0, 0, 0];
  for (const { alternatives, weight } of concepts) {
    let best = { held: 0, score: 0, strong: 0 };
    for (const [place, { stems, likeness }] of alternatives.entries()) {
      let [total, any, valued, inStrong] = [0, 0, 0, 0];
      for (const one of stems) {
        const value = rarity(one);
        total += value;
        if (strong.has(one)) [any, valued, inStrong] = [any + value, valued + value, inStrong + value];
        else if (weak.has(one)) [any, valued] = [any + value, valued + value * 0.55];
      }
      // Another phrase stands for the reader's only as a whole.
      if (total === 0 || any === 0 || (place > 0 && any < total)) continue;
      // Another word for the same holds nearly all of what was asked; in the order the reader's own comes first.
      const likely =
        stems.length > 1 && !inOrder.includes(` ${stems.join(' ')} `) ? likeness * scattered : likeness;
      // Nor does one of several words whose order is known to be another: "uang … pemilih".
      const whole =
        place > 0 && likely < likeness && (toldInOrder || stems.every((one) => strong.has(one))) ? apart : 1;
      const found = {
        held: (whole * Math.sqrt(likeness) * any) / total,
        score: (likely * valued) / total,
        strong: inStrong,
      };
      if (found.score > best.score) best = found;
    }
    asked += weight;
    held += weight * best.held;
    score += weight * best.score;
    strongHeld += best.strong;
  }
  if (asked === 0) return { coverage: 0, score: 0, titled: 0 };
  let title = 0;
  for (const one of strong) title += rarity(one);
  // A title that says little else is nearer than a long one.
  const density = title > 0 ? Math.min(1, strongHeld / title) : 0;
  return { coverage: held / asked, score: score / asked + 0.15 * density, titled: strongHeld };
}

/** What a question found. */
interface Ranked {
  answers: Volume[];
  /** They say some of what was asked, and may be worth reading when little else is found. */
  near: Volume[];
}

/** What decides between posts that say the same. */
function bonus({ entry }: Volume, { asks }: Question, today: Day): number {
  let sum = entry.sample ? -0.2 : 0;
  if (asks.claim && entry.kind === 'clarification') sum += 0.12;
  if (asks.time && entry.kind === 'agenda') sum += 0.2;
  if (asks.time && entry.kind === 'announcement') sum += 0.05;
  if (asks.advice && entry.kind === 'faq') sum += 0.08;
  // Of equals a post tells more of the matter than a page that stands for years.
  if (entry.day === undefined) return sum - 0.15;
  if (entry.end !== undefined) sum += entry.end >= today ? 0.06 : -0.02;
  // A year of age weighs as much as a tenth of a word, so that of equals the newest comes first.
  return sum - Math.min(0.03, Math.max(0, Number(today.slice(0, 4)) - Number(entry.day.slice(0, 4))) * 0.003);
}
