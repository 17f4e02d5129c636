import { readClarificationLink } from '#src/domain/clarification-link.ts';
import type { BegunDraft, Values } from './draft.ts';

/** Values with which a new entry opens: what the address of the desk brings (`hash`, "#/collections/clarifications/new?kabar=…") is filled in. */
export function begin({ collection, values }: BegunDraft, hash: string): Values {
  const parameters = new URLSearchParams(hash.split('?')[1] ?? '');
  if (collection === 'clarifications') return { ...values, ...readClarificationLink(parameters) };
  return values;
}
