import type { WarningRule } from '#src/domain/warnings.ts';

/** Something that a rule for texts found. */
export interface Finding {
  message: string;
  /** Left out for an error. */
  rule?: WarningRule;
  /** Line breaks between the beginning of the text and the place; 0 when left out. */
  below?: number;
}
