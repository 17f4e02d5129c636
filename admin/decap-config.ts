/**
 * The part of Decap CMS's configuration that the desk uses (https://decapcms.org/docs/configuration-options/, version 3.16). It is written by
 * hand because the package brings no types for it.
 */
export interface DecapConfig {
  backend: DecapBackend;
  load_config_file: false;
  locale: 'id';
  publish_mode: 'simple' | 'editorial_workflow';
  site_url: string;
  logo: { src: string; show_in_header: boolean };
  media_folder: string;
  public_folder: string;
  slug: { encoding: 'ascii'; clean_accents: true };
  editor: { preview: boolean };
  collections: DecapCollection[];
}

/** Where the desk saves: `desk` is the own computer, the others are git hosts. */
export type DecapBackend =
  | { name: 'desk'; proxy_url: string }
  | {
      name: 'gitlab' | 'gitea' | 'forgejo' | 'github';
      repo: string;
      branch: string;
      base_url: string;
      api_root: string;
      auth_type?: 'pkce';
      app_id?: string | undefined;
      commit_messages: Record<'create' | 'update' | 'delete' | 'uploadMedia' | 'deleteMedia', string>;
    };

/** A folder of posts, or a list of single files. */
export interface DecapCollection {
  name: string;
  label: string;
  label_singular?: string;
  description?: string;
  folder?: string;
  extension?: 'md' | 'mdx' | 'yml';
  format?: 'yaml-frontmatter' | 'yaml';
  create?: boolean;
  /** Left out means true. */
  delete?: false;
  /** Template of a new file's name. */
  slug?: string;
  identifier_field?: string;
  /** Template of an entry's line in the list. */
  summary?: string;
  preview_path?: string;
  /** Whether the pane stands beside its entries; true by default. */
  editor?: { preview: boolean };
  sortable_fields?: { field: string; label: string; default_sort?: 'asc' | 'desc' }[];
  view_filters?: { label: string; field: string; pattern: boolean | string }[];
  view_groups?: { label: string; field: string }[];
  fields?: DecapField[];
  files?: { name: string; label: string; file: string; fields: DecapField[] }[];
}

/** A field of the editor. */
export interface DecapField {
  name: string;
  label: string;
  widget: DecapWidget;
  /** Left out means true. */
  required?: boolean;
  /** True for a field whose value is not saved. */
  meta?: true;
  hint?: string;
  default?: string | boolean | [];
  /** Regular expression and what to say when the text does not match. */
  pattern?: [string, string];
  options?: { value: string; label: string }[];
  multiple?: boolean;
  min?: number;
  max?: number;
  value_type?: 'int';
  format?: string;
  time_format?: false;
  /** Zone of the office, for the desk's own words about dates: "+07:00". */
  offset?: string;
  /** How many letters a text may have, for the desk's counter. */
  letters?: { min: number; max: number };
  choose_url?: false;
  field?: DecapField;
  fields?: DecapField[];
  /** Fields that Decap does not draw: the columns of `figures`, and those of its sums. */
  columns?: DecapField[];
  collapsed?: boolean;
  label_singular?: string;
  summary?: string;
  modes?: ('rich_text' | 'raw')[];
  buttons?: string[];
  editor_components?: string[];
}

/** `entry` (widgets/entry-aid.ts), `figures` (widgets/figures/widget.ts) and `group` (group.ts) are the desk's own. */
export type DecapWidget =
  | 'boolean'
  | 'datetime'
  | 'entry'
  | 'figures'
  | 'file'
  | 'group'
  | 'hidden'
  | 'image'
  | 'list'
  | 'markdown'
  | 'number'
  | 'select'
  | 'string'
  | 'text';
