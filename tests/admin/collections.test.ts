import { expect, test } from 'vitest';
import { z } from 'zod';
import { deskCollections } from '#admin/collections.ts';
import type { DecapField } from '#admin/decap-config.ts';
import { agendaSchema } from '#src/schemas/agenda.ts';
import { announcementSchema } from '#src/schemas/announcement.ts';
import { clarificationSchema } from '#src/schemas/clarification.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { faqSchema } from '#src/schemas/faq.ts';
import { guideSchema } from '#src/schemas/guide.ts';
import { officeSchema } from '#src/schemas/office.ts';
import { pageSchema } from '#src/schemas/page.ts';

const collections = deskCollections({
  topics: [{ id: 'dpb', name: 'Data pemilih' }],
  districts: [{ code: '14.01.01', name: 'Bangkinang Kota' }],
  recapitulationIds: ['2024-dpt-pilkada'],
  offset: '+07:00',
});

const schemas = {
  agenda: agendaSchema,
  announcements: announcementSchema,
  clarifications: clarificationSchema,
  faq: faqSchema,
  guides: guideSchema,
  dpb: dpbSchema,
  pages: pageSchema,
  office: officeSchema,
};

test('the desk edits every kind of content', () => {
  const edited = collections.flatMap(({ name, files }) => files?.map((file) => file.name) ?? [name]);
  expect(edited.sort()).toEqual(Object.keys(schemas).sort());
});

test.each(Object.entries(schemas))(
  'desk and schema agree on %s: names, kinds, choices, what may stay empty',
  (name, schema) => {
    const fields = fieldsOf(name).filter((field) => field.name !== 'body' && !field.meta);
    expect(fields.map(described)).toEqual(
      expect.arrayContaining(Object.entries(schema.shape).map(([key, one]) => wanted(key, one))),
    );
    expect(fields.map((field) => field.name).sort()).toEqual(Object.keys(schema.shape).sort());
  },
);

test.each(['agenda', 'announcements', 'clarifications', 'faq', 'pages'])(
  '%s has a body to write in',
  (name) => {
    expect(fieldsOf(name).find((field) => field.name === 'body')).toMatchObject({
      widget: expect.stringMatching(/markdown|text/),
    });
  },
);

test('a text knows its limits, and says in Indonesian what is wanted', () => {
  const [pattern = '', message = ''] = fieldsOf('agenda').find(({ name }) => name === 'title')?.pattern ?? [];
  expect(new RegExp(pattern).test('1234567')).toBe(false);
  expect(new RegExp(pattern).test('12345678')).toBe(true);
  expect(new RegExp(pattern).test('x'.repeat(121))).toBe(false);
  expect(new RegExp(pattern).test(`  ${'👍'.repeat(120)} `)).toBe(true);
  expect(new RegExp(pattern).test('👍'.repeat(121))).toBe(false);
  expect(message).toMatch(/Tulis 8–120 karakter/);
});

test('times are written with the offset of the office', () => {
  const start = fieldsOf('agenda').find(({ name }) => name === 'start');
  expect(start).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DDTHH:mm:ss[+07:00]' });
});

interface Described {
  name: string;
  required: boolean;
  kind: string;
  choices?: string[] | undefined;
  children?: Described[] | undefined;
}

function fieldsOf(name: string): DecapField[] {
  for (const collection of collections) {
    if (collection.name === name && collection.fields) return collection.fields;
    const file = collection.files?.find((one) => one.name === name);
    if (file) return file.fields;
  }
  throw new Error(`no collection ${name}`);
}

/** A field of the desk in the words of `wanted`. */
function described(field: DecapField): Described {
  const required = field.required !== false;
  const { name, widget } = field;
  if (widget === 'hidden' && field.columns)
    return { name, required, kind: 'group', children: sorted(field.columns.map(described)) };
  if (widget === 'figures')
    return { name, required, kind: 'list', children: sorted(field.columns?.map(described)) };
  if (widget === 'group')
    return { name, required, kind: 'group', children: sorted(field.fields?.map(described)) };
  if (widget === 'list')
    return {
      name,
      required,
      kind: 'list',
      children: field.field ? undefined : sorted(field.fields?.map(described)),
    };
  if (widget === 'select')
    return {
      name,
      required,
      kind: field.multiple ? 'list' : 'text',
      choices: field.options?.map(({ value }) => value).sort(),
    };
  if (widget === 'hidden') return { name, required, kind: 'boolean' };
  const kind = widget === 'boolean' || widget === 'number' ? widget : 'text';
  return { name, required, kind };
}

/** What a field of a schema asks of the desk. Choices that come from the content are not in the schema. */
function wanted(name: string, schema: z.core.$ZodType): Described {
  const required = !(schema instanceof z.ZodOptional);
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (inner instanceof z.ZodObject) return { name, required, kind: 'group', children: members(inner) };
  if (inner instanceof z.ZodArray) {
    const { element } = inner;
    if (element instanceof z.ZodObject) return { name, required, kind: 'list', children: members(element) };
    const choices = element instanceof z.ZodEnum ? element.options.map(String).sort() : chosen[name];
    return choices
      ? { name, required, kind: 'list', choices }
      : { name, required, kind: 'list', children: undefined };
  }
  if (inner instanceof z.ZodEnum)
    return { name, required, kind: 'text', choices: inner.options.map(String).sort() };
  if (inner instanceof z.ZodBoolean) return { name, required, kind: 'boolean' };
  if (inner instanceof z.ZodNumber) return { name, required, kind: 'number' };
  const choices = chosen[name];
  return choices ? { name, required, kind: 'text', choices } : { name, required, kind: 'text' };
}

/** Fields whose choices the content gives. */
const chosen: Record<string, string[]> = {
  topics: ['dpb'],
  districts: ['14.01.01'],
  district: ['14.01.01'],
  dpb: ['2024-dpt-pilkada'],
};

function members({ shape }: z.ZodObject): Described[] {
  return sorted(Object.entries(shape).map(([key, one]) => wanted(key, one))) ?? [];
}

function sorted(fields: Described[] | undefined): Described[] | undefined {
  return fields?.sort((a, b) => (a.name < b.name ? -1 : 1));
}
