import type { ImmutableMap } from '../cms.ts';
import type { DecapConfig, DecapField } from '../decap-config.ts';
import { entryFields } from '../entry-fields.ts';
import { tidy } from '../tidy.ts';
import type { Draft } from './judge-draft.ts';

/** What would be saved of an entry as Decap has it; undefined for one that belongs to no collection of the desk. */
export function entryDraft(entry: ImmutableMap, config: DecapConfig): EntryDraft | undefined {
  const name = entry.get('collection', '');
  const slug = entry.get('slug', '');
  const collection = config.collections.find((one) => one.name === name);
  if (!collection) return undefined;
  const fields = entryFields(config, name, slug);
  const path =
    collection.files?.find((file) => file.name === slug)?.file ??
    `${collection.folder}/${slug || 'baru'}.${collection.extension}`;
  return { file: path.replace(/^content\//, ''), values: tidy(entry.get('data').toJS(), fields), fields };
}

/** The values of an entry that is saved before it is complete. Pages and the settings know no drafts, and are saved whole. */
export function asDraft({ values, fields }: EntryDraft): EntryDraft['values'] {
  return fields.some(({ name }) => name === 'draft') ? { ...values, draft: true } : values;
}

/** A draft with the fields that it is edited in. */
export interface EntryDraft extends Draft {
  fields: DecapField[];
}
