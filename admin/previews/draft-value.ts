import { z } from 'zod';
import { isBlank } from '../tidy.ts';

/**
 * What is usable of a value that an editor has not finished: it has the shape that the schema promises, so that pages and cards can be made of it.
 * Text stays as it was typed, however long; what has no shape yet (half a date) counts as missing. A required field that is missing gets a stand-in
 * that says so, or `at` for a date.
 */
export function draftValue<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
  at: string,
): z.core.output<Schema> {
  return wanted(schema, value, at) as z.core.output<Schema>;
}

function wanted(schema: z.core.$ZodType, value: unknown, at: string): unknown {
  if (schema instanceof z.ZodOptional) {
    const used = isBlank(value) ? undefined : usable(schema.unwrap(), value, at);
    return isBlank(used) ? undefined : used;
  }
  return usable(schema, value, at) ?? standIn(schema, at);
}

/** Stands for a required text. */
export const unwritten = '(belum diisi)';

/** Stands for a required address. */
const noAddress = 'https://belum-diisi.invalid/';

function usable(schema: z.core.$ZodType, value: unknown, at: string): unknown {
  if (schema instanceof z.ZodObject) return groupOf(schema, value, at);
  if (schema instanceof z.ZodArray) {
    const written = Array.isArray(value) ? value.filter((entry) => !isBlank(entry)) : [];
    return written.map((entry) => usable(schema.element, entry, at)).filter((entry) => entry !== undefined);
  }
  if (isText(schema)) return typeof value === 'string' ? value.trim() || undefined : undefined;
  return z.safeParse(schema, value).success ? value : undefined;
}

function groupOf({ shape }: z.ZodObject, value: unknown, at: string): Record<string, unknown> {
  const values = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const entries = Object.entries(shape).map(
    ([name, schema]) => [name, wanted(schema, values[name], at)] as const,
  );
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

function standIn(schema: z.core.$ZodType, at: string): unknown {
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodNumber) return 0;
  switch (formatOf(schema)) {
    case 'day':
      return at.slice(0, 10);
    case 'moment':
      return at;
    case 'url':
      return noAddress;
    default:
      return unwritten;
  }
}

/** Texts have limits (schemas/fields.ts), which a draft may break. */
function isText(schema: z.core.$ZodType): boolean {
  return formatOf(schema) === undefined && (schema instanceof z.ZodPipe || schema instanceof z.ZodString);
}

function formatOf(schema: z.core.$ZodType): string | undefined {
  return (z.globalRegistry.get(schema) as { format?: string } | undefined)?.format;
}
