import { z } from 'zod';

const name = z.string().regex(/^[-a-z0-9._/]+$/);
/** An address, or a path that stays below the description. */
const path = z.string().refine((value) => /^https?:\/\//.test(value) || !/^\/|^\.|\.\.|\\|:/.test(value));
const url = z.url();

const field = z.looseObject({
  name: z.string().min(1),
  type: z.enum(['string', 'number', 'integer', 'date', 'time', 'datetime', 'year', 'boolean', 'list', 'any']),
  format: z.enum(['default', 'email', 'uri', 'binary', 'uuid', 'any']).optional(),
  description: z.string().optional(),
  unit: z.string().optional(),
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.string()).min(1).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
});

const tableSchema = z
  .looseObject({
    $schema: url,
    fields: z.array(field).min(1),
    missingValues: z.array(z.string()).optional(),
    primaryKey: z.array(z.string()).min(1).optional(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()).min(1),
          reference: z.object({
            resource: z.string().optional().default(''),
            fields: z.array(z.string()).min(1),
          }),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ fields }) => new Set(fields.map((one) => one.name)).size === fields.length)
  .refine(({ fields, primaryKey = [], foreignKeys = [] }) => {
    const names = fields.map((one) => one.name);
    return [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((key) => names.includes(key));
  });

const resource = z.looseObject({
  name,
  path,
  type: z.literal('table'),
  title: z.string(),
  format: z.string(),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.string(),
  bytes: z.int(),
  hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/),
  schema: tableSchema,
});

/**
 * What the Data Package standard, version 2, asks of a description (https://datapackage.org/standard/data-package/,
 * https://datapackage.org/standard/data-resource/, https://datapackage.org/standard/table-schema/), as far as tables in CSV need it. Further
 * properties are allowed by it.
 */
export const dataPackageSchema = z.looseObject({
  $schema: url,
  name,
  title: z.string(),
  description: z.string(),
  homepage: url,
  created: z.iso.datetime({ offset: true }).optional(),
  licenses: z
    .array(
      z
        .object({
          name: z
            .string()
            .regex(/^[-a-zA-Z0-9._]+$/)
            .optional(),
          path: path.optional(),
          title: z.string().optional(),
        })
        .refine((license) => license.name !== undefined || license.path !== undefined),
    )
    .min(1),
  sources: z.array(z.object({ title: z.string().optional(), path: path.optional() })).optional(),
  contributors: z.array(
    z.object({ title: z.string(), path: path.optional(), roles: z.array(z.string()).min(1).optional() }),
  ),
  keywords: z.array(z.string()).min(1),
  resources: z
    .array(resource)
    .min(1)
    .refine((resources) => new Set(resources.map((one) => one.name)).size === resources.length),
});

/** What is wrong with a cell's text by the rules of its column; undefined when nothing is. An empty cell is a missing value. */
export function valueProblem(
  text: string,
  { type, format, constraints = {} }: z.infer<typeof field>,
): string | undefined {
  if (text === '') return constraints.required ? 'missing' : undefined;
  if (type === 'integer' && !/^[-+]?\d+$/.test(text)) return `not an integer: ${text}`;
  if (type === 'date' && !z.iso.date().safeParse(text).success) return `not a date: ${text}`;
  if (format === 'uri' && !URL.canParse(text)) return `not an address: ${text}`;
  if (constraints.enum && !constraints.enum.includes(text)) return `not one of ${constraints.enum}: ${text}`;
  if (constraints.minimum !== undefined && Number(text) < constraints.minimum) return `too small: ${text}`;
  return undefined;
}
