import type { DecapField } from './decap-config.ts';

/**
 * Values of an entry as the schema takes them: Decap keeps "", null, [] and {} for what an editor left empty or emptied again. An optional
 * field that holds nothing is left out; a required group that holds nothing stays as {} inside a group that does.
 */
export function tidy(values: Record<string, unknown>, fields: DecapField[]): Record<string, unknown> {
  const tidied = { ...values };
  for (const field of fields) {
    const value = values[field.name];
    if (field.required === false && isBlank(value)) delete tidied[field.name];
    else if (field.widget === 'group')
      tidied[field.name] = tidy(isRecord(value) ? value : {}, field.fields ?? []);
    else if (Array.isArray(value)) tidied[field.name] = tidyList(value, field);
  }
  return tidied;
}

/** True where nobody has written anything: blanks, empty lists, groups of nothing. A zero and a "no" are something. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  return isRecord(value) && Object.values(value).every(isBlank);
}

function tidyList(list: unknown[], { fields }: DecapField): unknown[] {
  const written = list.filter((entry) => !isBlank(entry));
  return fields ? written.map((entry) => (isRecord(entry) ? tidy(entry, fields) : entry)) : written;
}

/** True for a group of named values. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
