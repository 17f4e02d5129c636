import type { DecapField } from '../decap-config.ts';

/** An entry as it stands in the editor: incomplete, and not necessarily saved. */
export interface Draft {
  /** "agenda", as in collections.ts. */
  collection: string;
  /** Name of its file without the ending; "" before it is first saved. */
  slug: string;
  fields: DecapField[];
  /** By the names of the fields, tidied (tidy.ts); the text is `body`. */
  values: Record<string, unknown>;
  /** Address from which a file can be read now, "media/foto.jpg" of an unsaved draft too; undefined until Decap has it. */
  addressOf: (src: string) => string | undefined;
}
