import { readClarificationLink } from '#src/domain/clarification-link.ts';
import { templates } from '../templates/index.ts';
import type { Template } from '../templates/template.ts';
import { duplicated } from './changes.ts';
import type { DeskFields } from './desk-fields.ts';
import type { BegunDraft, Values } from './draft.ts';

/**
 * Values with which a new entry opens: a copy drops what belongs to its original; an address of the desk may name a template
 * ("#/collections/agenda/new?contoh=rapat-pleno-triwulan") or bring a message that a citizen has sent in (`clarificationLink`).
 */
export function begin(
  { collection, values, isDuplicate }: BegunDraft,
  hash: string,
  desk: DeskFields,
  now: Date,
): Values {
  if (isDuplicate) return duplicated(values, now, desk.zone);
  const parameters = new URLSearchParams(hash.split('?')[1] ?? '');
  const template = templatesFor(collection).find(({ id }) => id === parameters.get('contoh'));
  const begun = template ? fromTemplate(template, values, desk) : values;
  return collection === 'clarifications' ? { ...begun, ...readClarificationLink(parameters) } : begun;
}

/** The templates of a collection. */
export function templatesFor(collection: string): Template[] {
  return templates.filter((template) => template.collection === collection);
}

/** A new entry with the words of a template; topics that this office does not have are left out. */
export function fromTemplate({ collection, values }: Template, before: Values, desk: DeskFields): Values {
  const known = desk.choices(collection, 'topics');
  return {
    ...before,
    ...structuredClone(values),
    topics: values.topics.filter((topic) => known.includes(topic)),
  };
}
