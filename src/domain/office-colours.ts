import { contrastOf, rgbOf } from '#src/domain/contrast.ts';

/** Colours that an office may choose, each with the tokens (src/styles/tokens.css) that are made from it. */
export interface OfficeColours {
  /** Head of the pages, announcements and voter data. */
  main?: string | undefined;
  /** Agenda. */
  second?: string | undefined;
  /** Figures and marks upon both. */
  accent?: string | undefined;
}

/**
 * Contrast with white that a ground must have at least, and a mark upon it at most. Together they give any ground and any mark a contrast of 4.5
 * and more (8.6 / 1.9, WCAG 2.2, success criterion 1.4.3), so that each colour is judged by itself.
 */
const limits = { ground: 8.6, mark: 1.9 };

/** True for a colour that white and any mark can be read upon. */
export function isGround(hex: string): boolean {
  return contrastOf(rgbOf(hex), white) >= limits.ground;
}

/** True for a colour that can be read upon any ground. */
export function isMark(hex: string): boolean {
  return contrastOf(rgbOf(hex), white) <= limits.mark;
}

/** The tokens in an office's own colours: the named ones, their darker and lighter relatives, and links in the dark scheme. */
export function withColours(css: string, { main, second, accent }: OfficeColours): string {
  let coloured = css;
  const set = (name: string, value: string) => {
    const declaration = new RegExp(`(--${name}:\\s*)#[0-9a-f]{6}`, 'i');
    coloured = coloured.replace(declaration, (_, start: string) => start + value);
  };
  if (main) {
    set('maroon', main);
    set('maroon-dark', mixed(main, '#000000', 0.34));
    // The first hexadecimal value of --accent is that of the dark scheme.
    set('accent', mixed(main, '#ffffff', 0.7));
  }
  if (second) {
    set('teal', second);
    set('teal-dark', mixed(second, '#000000', 0.3));
  }
  if (accent) {
    set('gold', accent);
    set('gold-soft', mixed(accent, '#ffffff', 0.58));
  }
  return coloured;
}

const white = rgbOf('#ffffff');

/** A colour with a share of another, both "#rrggbb". */
function mixed(hex: string, other: string, share: number): string {
  const [from, to] = [rgbOf(hex), rgbOf(other)];
  const channels = ([0, 1, 2] as const).map((i) => Math.round(from[i] * (1 - share) + to[i] * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
