import { attacks } from './attacks.ts';
import type { Row } from './examine.ts';

/** Forgeries by how grave they are; what is in none of the lists is core, and must never pass for a match. */
const lesser: Record<string, 'colour' | 'tiny' | 'addition'> = {
  verdictColour: 'colour',
  comma: 'tiny',
  sticker: 'addition',
  scribble: 'addition',
};

/** What is asked of the half that is reported. */
export const targets = {
  /** Core forgeries, and verdicts in another colour, that were told to match. */
  missed: 0,
  /** Share of genuine cards at least 500 pixels wide that were told to be changed or another picture. */
  falseAlarms: 0.005,
  /** Share of changed cards whose change was marked in the right place, at least. */
  rightPlace: 0.95,
};

/** Figures of one half. */
export interface Scores {
  cards: number;
  pictures: number;
  genuine: { pictures: number; matched: number; doubtful: number; falseAlarms: number; unread: number };
  /** Core forgeries. */
  core: {
    pictures: number;
    changed: number;
    doubtful: number;
    missed: number;
    unread: number;
    rightPlace: number;
  };
  /** Code, forgery and attack of every core forgery that was told to match. */
  missedCore: string[];
  colour: { pictures: number; missed: number };
  tiny: { pictures: number; missed: number };
  /** Stickers and scribbles beside the text: told as changes, since they are. */
  additions: { pictures: number; missed: number; rightPlace: number };
  /** Half of the comparisons took less, in milliseconds. */
  medianMilliseconds: number;
}

/** The figures of some rows. Shares are 0 to 1, everything else counts pictures. */
export function scoresOf(rows: Row[]): Scores {
  const wide = rows.filter(({ kind, attack }) => kind === 'genuine' && !attacks[attack]?.unclear);
  const [core, colour, tiny, additions] = (['core', 'colour', 'tiny', 'addition'] as const).map((grade) =>
    rows.filter((row) => row.kind !== 'genuine' && (lesser[row.kind] ?? 'core') === grade),
  ) as [Row[], Row[], Row[], Row[]];
  return {
    cards: new Set(rows.map(({ code }) => code)).size,
    pictures: rows.length,
    genuine: {
      pictures: wide.length,
      matched: wide.filter(isMatch).length,
      doubtful: count(wide, 'ragu'),
      falseAlarms: wide.filter(isFalseAlarm).length,
      unread: count(wide, 'no-code'),
    },
    core: {
      pictures: core.length,
      changed: count(core, 'diubah') + count(core, 'bukan'),
      doubtful: count(core, 'ragu'),
      missed: core.filter(isMatch).length,
      unread: count(core, 'no-code'),
      rightPlace: shareRight(core),
    },
    missedCore: core
      .filter(isMatch)
      .map(({ code, shape, kind, attack }) => `${code} ${shape} ${kind} ${attack}`),
    colour: { pictures: colour.length, missed: colour.filter(isMatch).length },
    tiny: { pictures: tiny.length, missed: tiny.filter(isMatch).length },
    additions: {
      pictures: additions.length,
      missed: additions.filter(isMatch).length,
      rightPlace: shareRight(additions),
    },
    medianMilliseconds:
      rows.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[rows.length >> 1] ?? 0,
  };
}

/** The targets that some scores miss, in words; none when all are reached. */
export function missedTargets({ genuine, core, missedCore, colour }: Scores): string[] {
  const alarms = genuine.falseAlarms / Math.max(1, genuine.pictures);
  return [
    core.missed > targets.missed &&
      `${core.missed} pemalsuan inti dinyatakan cocok (${missedCore.join(', ')})`,
    colour.missed > targets.missed && `${colour.missed} pertukaran warna putusan dinyatakan cocok`,
    alarms > targets.falseAlarms && `${(alarms * 100).toFixed(2)}% kartu asli dituduh diubah`,
    core.rightPlace < targets.rightPlace &&
      `tempat perubahan benar hanya pada ${(core.rightPlace * 100).toFixed(1)}%`,
  ].filter((text) => text !== false);
}

/** How bad an answer is, to choose what a person should look at: 0 for a right one. */
export function badness(row: Row): number {
  if (row.kind !== 'genuine') {
    if (isMatch(row)) return (lesser[row.kind] ?? 'core') === 'core' ? 100 : 40;
    return row.rightPlace === false ? 20 : row.answer === 'ragu' || row.answer === 'no-code' ? 5 : 0;
  }
  if (attacks[row.attack]?.unclear) return 0;
  return isFalseAlarm(row) ? 60 : isMatch(row) ? 0 : 10;
}

function isMatch({ answer }: Row): boolean {
  return answer === 'cocok' || answer === 'terpotong';
}

function isFalseAlarm({ answer }: Row): boolean {
  return answer === 'diubah' || answer === 'bukan' || answer === 'foreign';
}

function count(rows: Row[], answer: string): number {
  return rows.filter((row) => row.answer === answer).length;
}

function shareRight(rows: Row[]): number {
  const told = rows.filter(({ answer, rightPlace }) => answer === 'diubah' && rightPlace !== undefined);
  return told.length === 0 ? 1 : told.filter(({ rightPlace }) => rightPlace).length / told.length;
}
