import type { Clarification } from '#src/domain/post.ts';

/** What a slide shows. */
export type Slide =
  | { template: 'cover' }
  | {
      template: 'claim';
      verdict: Clarification['verdict'];
      claim: string;
      seen: string;
      image: string | undefined;
    }
  | { template: 'statements'; title: string; items: string[]; first: number; numbered: boolean }
  | { template: 'stages'; title: string; stages: Stages }
  | { template: 'entries'; title: string; entries: Entry[] }
  | { template: 'table'; title: string; columns: string[]; rows: TableRow[] }
  | { template: 'closing'; title: string; text: string; host: string; more: boolean };

/** A fact under its name. */
export interface Entry {
  label: string;
  text: string;
}

/** A line of figures; `strong` is the sum. */
export interface TableRow {
  name: string;
  cells: string[];
  strong: boolean;
}

export type Stages = { name: string; span: string }[];
