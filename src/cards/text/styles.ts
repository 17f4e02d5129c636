/**
 * Ways of setting text. `spacing` is in em, `lineHeight` a multiple of the size. `hang` moves large letters to the left by their side bearing, in em,
 * so that headline, figure and text stand on one edge for the eye.
 */
export const styles = {
  headline: { weight: 800, spacing: -0.015, lineHeight: 1.12, hang: 0.045 },
  figure: { weight: 800, spacing: -0.035, lineHeight: 1, hang: 0.05 },
  strong: { weight: 700, spacing: 0, lineHeight: 1.32, hang: 0 },
  text: { weight: 500, spacing: 0, lineHeight: 1.4, hang: 0 },
  label: { weight: 700, spacing: 0.06, lineHeight: 1.3, hang: 0 },
  code: { weight: 700, spacing: 0.12, lineHeight: 1.2, hang: 0 },
} as const satisfies Record<string, TextStyle>;

/** Name of a way of setting text. */
export type StyleName = keyof typeof styles;

interface TextStyle {
  weight: 500 | 700 | 800;
  spacing: number;
  lineHeight: number;
  hang: number;
}
