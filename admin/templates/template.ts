import type { Values } from '../widgets/draft.ts';

/** A post to begin from. What has to be filled in stands as "[isi: …]", which nobody can publish (src/guards/text/blanks.ts). */
export interface Template {
  /** Ends the address of the desk that begins with it: "#/collections/agenda/new?contoh=rapat-pleno-triwulan". */
  id: string;
  /** Name of the collection. */
  collection: 'agenda' | 'announcements' | 'clarifications';
  /** What an editor reads on the button. */
  label: string;
  /** Values of the fields; `body` is the text. */
  values: Values & { topics: string[]; body: string };
}
