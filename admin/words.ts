import type { z } from 'zod';

/** What the desk adds to a schema: the words that an editor reads, and how a field looks. */
export interface Words {
  label: string;
  hint?: string;
  default?: string | boolean | [];
  /** Words of a group, or of a list's groups. */
  fields?: Record<string, Words>;
  /** Labels of the values to choose from, in their order. */
  options?: Record<string, string>;
  /** One entry of a list: "sumber". */
  singular?: string;
  /** Template of an entry of a list while it is folded up. */
  summary?: string;
  /** True for what the desk sets by itself and does not show. */
  hidden?: true;
  /** Draws a list of groups as a table of figures, which holds the sums of the group of the same columns as well; that one is not drawn itself. */
  table?: 'rows' | 'sums';
  /** What a media file may be. */
  media?: 'picture' | 'attachment';
}

/** Words for every field of a schema: none missing, none unknown, groups and choices as the schema has them. */
export type WordsOf<Shape> = { [Key in keyof Shape]-?: WordsFor<Shape[Key]> };

type WordsFor<Schema> =
  Schema extends z.ZodOptional<infer Inner>
    ? WordsFor<Inner>
    : Schema extends z.ZodObject<infer Shape>
      ? Words & { fields: WordsOf<Shape> }
      : Schema extends z.ZodArray<infer Entry>
        ? WordsForList<Entry>
        : Schema extends z.ZodEnum<infer Values>
          ? Words & { options: Record<keyof Values, string> }
          : Words;

type WordsForList<Entry> =
  Entry extends z.ZodObject<infer Shape>
    ? Words & { singular: string; fields: WordsOf<Shape> }
    : Entry extends z.ZodEnum<infer Values>
      ? Words & { options: Record<keyof Values, string> }
      : Words & ({ options: Record<string, string> } | { singular: string });
