import type { DecapField } from '../decap-config.ts';
import { isBlank, isRecord } from '../tidy.ts';

/**
 * What keeps an entry from being published, field by field, in the words of the form: the fields' own limits, as Decap holds them when an entry
 * is saved. For the moments at which Decap asks for nothing: a draft's way through the workflow.
 */
export function missing(values: Record<string, unknown>, fields: DecapField[]): string[] {
  return fields.flatMap((field) => missingIn(values[field.name], field));
}

function missingIn(value: unknown, field: DecapField): string[] {
  const { label, widget, required = true, min = 0, pattern, fields, meta } = field;
  if (isBlank(value)) {
    const mayBeEmpty = (widget === 'list' || widget === 'figures') && min === 0;
    if (!required || meta || mayBeEmpty) return [];
    return widget === 'group' ? within(label, missing({}, fields ?? [])) : [`${label} belum diisi`];
  }
  if (widget === 'group') return isRecord(value) ? within(label, missing(value, fields ?? [])) : [];
  if (Array.isArray(value)) {
    const items = fields ? value.filter(isRecord).flatMap((item) => missing(item, fields)) : [];
    return [...(value.length < min ? [`${label} kurang dari ${min}`] : []), ...within(label, items)];
  }
  if (pattern && typeof value === 'string' && !new RegExp(pattern[0]).test(value))
    return [`${label} belum sesuai`];
  return [];
}

function within(label: string, problems: string[]): string[] {
  return problems.map((problem) => `${label} › ${problem}`);
}
