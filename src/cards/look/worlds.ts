import type { ColourName } from './palette.ts';

/** Colour worlds: a reader knows the kind of a card from across the street. Text pairs are at least 4.5:1 (tests/cards/look/worlds.test.ts). */
export const worlds = {
  teal: {
    ground: ['teal', 'teal-dark'],
    text: 'white',
    soft: 'gold-soft',
    accent: 'gold',
    kind: 'gold-soft',
    box: 'teal-dark',
    band: ['gold', 'gold-soft'],
  },
  maroon: {
    ground: ['maroon', 'maroon-dark'],
    text: 'white',
    soft: 'gold-soft',
    accent: 'gold',
    kind: 'gold-soft',
    box: 'maroon-dark',
    band: ['gold', 'gold-soft'],
  },
  paper: {
    ground: ['paper', 'paper'],
    text: 'ink',
    soft: 'muted',
    accent: 'maroon',
    kind: 'maroon',
    box: 'sand',
    band: ['maroon', 'gold'],
  },
  sand: {
    ground: ['sand', 'sand'],
    text: 'ink',
    soft: 'muted',
    accent: 'maroon',
    kind: 'maroon',
    box: 'paper',
    band: ['maroon', 'gold'],
  },
  // For office printers: little ink, and nothing that colour alone would say.
  plain: {
    ground: ['white', 'white'],
    text: 'ink',
    soft: 'ink',
    accent: 'ink',
    kind: 'ink',
    box: 'paper',
    band: ['ink', 'line'],
  },
} as const satisfies Record<string, WorldEntry>;

/** Name of a colour world. */
export type World = keyof typeof worlds;

interface WorldEntry {
  /** Ground at the top and at the bottom. */
  ground: readonly [ColourName, ColourName];
  text: ColourName;
  /** Text of second rank. */
  soft: ColourName;
  /** Figures and marks. */
  accent: ColourName;
  /** The word for the kind. */
  kind: ColourName;
  /** Ground of a box. */
  box: ColourName;
  /** Outer and inner triangle of the band. */
  band: readonly [ColourName, ColourName];
}
