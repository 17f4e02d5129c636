import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '#src/open-data/data-package.ts';
import { dataPackageJsonLd } from '#src/open-data/json-ld.ts';
import { dataPackageSchema, valueProblem } from './data-package-standard.ts';
import { districts, office, recapitulation } from './posts.ts';
import { recordsOf } from './read-csv.ts';
import { missingProperties, parsed } from './schema-org.ts';

const earlier = recapitulation({
  id: '2018-dpt',
  period: { label: 'DPT', from: '2018-08-20', to: '2018-08-20' },
  published: '2018-08-20T16:00:00+07:00',
  decree: { number: '054/PL', date: '2018-08-20' },
  sources: [{ title: '=HYPERLINK("x")', url: 'https://kpu.example/a' }],
});
const example = recapitulation({ id: 'contoh', sample: true });
const files = dataPackage([recapitulation(), example, earlier], { office, districts });
const description = dataPackageSchema.parse(JSON.parse(files['datapackage.json'] ?? ''));

describe('the description of the data package', () => {
  test('keeps to the standard', () => {
    expect(Object.keys(files).sort()).toEqual(
      ['datapackage.json', ...description.resources.map(({ path }) => path)].sort(),
    );
  });

  test('the standard that it is held against refuses what is wrong', () => {
    const wrong = (change: object) => dataPackageSchema.safeParse({ ...description, ...change }).success;
    expect(wrong({})).toBe(true);
    expect(wrong({ name: 'Data Pemilih' })).toBe(false);
    expect(wrong({ resources: [] })).toBe(false);
    expect(wrong({ created: '2021-12-30' })).toBe(false);
    expect(wrong({ licenses: [{ title: 'bebas' }] })).toBe(false);
    expect(wrong({ resources: [{ ...description.resources[0], path: '../pemilih.csv' }] })).toBe(false);
  });

  test('every table has the bytes and the hash that it tells', () => {
    for (const { path, bytes, hash } of description.resources) {
      expect(Buffer.byteLength(files[path] ?? '')).toBe(bytes);
      expect(
        `sha256:${createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex')}`,
      ).toBe(hash);
    }
  });

  test('every figure has its unit, and the sources of the data are named', () => {
    const figures = description.resources.flatMap(({ schema }) =>
      schema.fields.filter(({ type }) => type === 'integer'),
    );
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.filter(({ unit }) => !unit)).toEqual([]);
    expect(figures.find(({ name }) => name === 'tms_tni')?.description).toBe(
      'Pemilih yang dicoret: menjadi TNI',
    );
    expect(description.sources).toEqual([{ title: '=HYPERLINK("x")', path: 'https://kpu.example/a' }]);
    expect(description.created).toBe('2024-09-20T10:00:00+07:00');
  });
});

describe('the tables', () => {
  test.each(description.resources.map((resource) => [resource.name, resource] as const))(
    '%s: every cell is what its column promises',
    (_name, { path, schema }) => {
      const rows = recordsOf(files[path] ?? '');
      expect(rows.length).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      for (const row of rows)
        for (const field of schema.fields) expect(valueProblem(row[field.name] ?? '', field)).toBeUndefined();
    },
  );

  test('keys are unique, and every reference leads to a row', () => {
    const values = (resource: string, field: string) => {
      const found = description.resources.find(({ name }) => name === resource);
      return recordsOf(files[found?.path ?? ''] ?? '').map((row) => row[field] ?? '');
    };
    for (const { name, schema } of description.resources) {
      for (const key of schema.primaryKey ?? [])
        expect(new Set(values(name, key)).size).toBe(values(name, key).length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(values(reference.resource, reference.fields[0] ?? ''));
        expect(values(name, fields[0] ?? '').filter((value) => value !== '' && !known.has(value))).toEqual(
          [],
        );
      }
    }
  });

  test('earlier recapitulations come first, and examples stay out', () => {
    expect([...new Set(recordsOf(files['pemilih.csv'] ?? '').map((row) => row['rekapitulasi']))]).toEqual([
      '2018-dpt',
      '2024-dpt-pilkada',
    ]);
  });

  test('no cell is run as a formula', () => {
    expect(recordsOf(files['rekapitulasi.csv'] ?? '')[0]?.['judul_sumber']).toBe(`'=HYPERLINK("x")`);
  });

  test('without data there are tables with headers only', () => {
    const empty = dataPackage([example], { office, districts });
    expect(dataPackageSchema.safeParse(JSON.parse(empty['datapackage.json'] ?? '')).success).toBe(true);
    expect(recordsOf(empty['pemilih.csv'] ?? '')).toEqual([]);
  });
});

test('search engines get one dataset of everything, and none of examples', () => {
  const page = { office, url: 'https://suluh.example/data/' };
  const [dataset] = dataPackageJsonLd([recapitulation(), example, earlier], page).map(parsed);
  expect(missingProperties(dataset ?? {})).toEqual([]);
  expect(dataset).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2018-08-20/2024-09-20' });
  expect(dataPackageJsonLd([example], page)).toEqual([]);
});
