import { z } from 'zod';
import type { DecapField } from './decap-config.ts';
import type { Words, WordsOf } from './words.ts';

/**
 * Fields of the editor for a group of a schema, in the order of their words. Kind, limits, choices and whether a field may stay empty come from
 * the schema, so that the desk asks for what the check accepts. `offset` ("+07:00") is that of the office. Throws on a schema that the desk
 * cannot edit.
 */
export function deskFields<Shape extends z.ZodRawShape>(
  { shape }: { shape: Shape },
  words: WordsOf<Shape>,
  offset: string,
): DecapField[] {
  return fieldsOf(shape, words as Record<string, Words>, offset);
}

function fieldsOf(shape: z.ZodRawShape, words: Record<string, Words>, offset: string): DecapField[] {
  return Object.entries(words).map(([name, word]) => {
    const schema = shape[name];
    if (!schema) throw new Error(`Kolom ${name} tidak ada di skema`);
    return fieldOf(name, schema, word, offset);
  });
}

function fieldOf(name: string, schema: z.core.$ZodType, words: Words, offset: string): DecapField {
  const { label, hint, default: initial } = words;
  const field = {
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(initial === undefined ? {} : { default: initial }),
  };
  if (schema instanceof z.ZodOptional) {
    const inner = fieldOf(name, schema.unwrap(), words, offset);
    return { ...inner, required: false, ...(inner.widget === 'group' ? { collapsed: true } : {}) };
  }
  if (words.table) return tableField(field, schema, words, offset);
  if (schema instanceof z.ZodObject)
    return { ...field, widget: 'group', fields: fieldsOf(schema.shape, words.fields ?? {}, offset) };
  if (schema instanceof z.ZodArray) return listField(field, schema, words, offset);
  if (schema instanceof z.ZodBoolean) return { ...field, widget: words.hidden ? 'hidden' : 'boolean' };
  if (schema instanceof z.ZodNumber) return { ...field, widget: 'number', value_type: 'int', min: 0 };
  if (words.options) return { ...field, widget: 'select', options: optionsOf(words.options) };
  return textField(field, schema, words, offset);
}

/** Not `fields`: Decap would make an empty first row of them. */
function tableField(field: Named, schema: z.core.$ZodType, words: Words, offset: string): DecapField {
  const line = schema instanceof z.ZodArray ? schema.element : schema;
  if (!(line instanceof z.ZodObject)) throw new Error(`Kolom ${field.name} bukan tabel`);
  const columns = fieldsOf(line.shape, words.fields ?? {}, offset);
  return { ...field, widget: words.table === 'sums' ? 'hidden' : 'figures', columns };
}

function listField(field: Named, schema: z.ZodArray, words: Words, offset: string): DecapField {
  const { min, max } = lengthsOf(schema);
  if (words.options)
    return { ...field, widget: 'select', multiple: true, min, max, options: optionsOf(words.options) };
  const singular = words.singular ?? field.label;
  const list = {
    ...field,
    widget: 'list' as const,
    min,
    max,
    label_singular: singular,
    collapsed: false,
    ...(words.summary === undefined ? {} : { summary: words.summary }),
  };
  return schema.element instanceof z.ZodObject
    ? { ...list, fields: fieldsOf(schema.element.shape, words.fields ?? {}, offset) }
    : { ...list, field: fieldOf('item', schema.element, { label: singular }, offset) };
}

function textField(field: Named, schema: z.core.$ZodType, words: Words, offset: string): DecapField {
  const { format, min, max } = metaOf(schema);
  if (format === 'day')
    return { ...field, widget: 'datetime', format: 'YYYY-MM-DD', time_format: false, offset };
  // Brackets: Decap writes and reads the offset as it stands, whatever zone the editor's computer is in.
  if (format === 'moment')
    return { ...field, widget: 'datetime', format: `YYYY-MM-DDTHH:mm:ss[${offset}]`, offset };
  if (format === 'media') return mediaField(field, words);
  if (min !== undefined && max !== undefined)
    return {
      ...field,
      widget: max > 160 ? 'text' : 'string',
      letters: { min, max },
      pattern: [lengthPattern(min, max), messageOf(schema, undefined)],
    };
  const pattern = format === 'url' ? 'https://[^\\s\\\\]+' : patternOf(schema);
  if (pattern === undefined) throw new Error(`Kolom ${field.name} belum dapat disunting di meja redaksi`);
  return { ...field, widget: 'string', pattern: [`^(?:${pattern})$`, messageOf(schema, '')] };
}

/** The kind of the file is checked as it is uploaded and saved. No pattern: Decap would hold it against the name of the file without its folder. */
function mediaField(field: Named, { media }: Words): DecapField {
  return { ...field, widget: media === 'attachment' ? 'file' : 'image', choose_url: false };
}

function optionsOf(options: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(options).map(([value, label]) => ({ value, label }));
}

function lengthsOf(schema: z.ZodArray): { min: number; max: number } {
  const limits = { min: 0, max: Number.MAX_SAFE_INTEGER };
  for (const check of schema.def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckMinLength) limits.min = check._zod.def.minimum;
    if (check instanceof z.core.$ZodCheckMaxLength) limits.max = check._zod.def.maximum;
  }
  return limits;
}

function metaOf(schema: z.core.$ZodType): { format?: string; min?: number; max?: number } {
  return (z.globalRegistry.get(schema) ?? {}) as { format?: string; min?: number; max?: number };
}

function patternOf(schema: z.core.$ZodType): string | undefined {
  const { pattern } = schema._zod.def as { pattern?: RegExp };
  const checks = schema._zod.def.checks ?? [];
  const regex = pattern ?? (checks[0]?._zod.def as { pattern?: RegExp } | undefined)?.pattern;
  return regex?.source.replace(/^\^|\$$/g, '');
}

/** Lengths as the schema counts them: without the blanks at both ends, a character of two halves ("👍") as one. */
function lengthPattern(min: number, max: number): string {
  const character = '(?:[^\\uD800-\\uDBFF]|[\\uD800-\\uDBFF](?:[\\uDC00-\\uDFFF]|(?![\\uDC00-\\uDFFF])))';
  return `^\\s*(?!\\s)${character}{${min},${max}}(?<!\\s)\\s*$`;
}

/** The schema's own advice for a value that it refuses, without the quotation marks that only a file needs. */
function messageOf(schema: z.core.$ZodType, refused: unknown): string {
  const message = z.safeParse(schema, refused).error?.issues[0]?.message ?? '';
  return message.replaceAll(' di antara tanda kutip', '').replaceAll('"', '');
}

type Named = Pick<DecapField, 'name' | 'label' | 'hint' | 'default'>;
