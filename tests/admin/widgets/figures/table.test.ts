import { parse } from 'yaml';
import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readPaste } from '#admin/widgets/figures/read-paste.ts';
import {
  allColumns,
  differentSums,
  missingDistricts,
  tableOf,
  tableProblems,
  valuesOf,
  withPaste,
} from '#admin/widgets/figures/table.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';

const districts = [
  { code: '14.01.01', name: 'Bangkinang Kota' },
  { code: '14.01.02', name: 'Kampar' },
  { code: '14.01.10', name: 'Tapung' },
];
const labels = Object.fromEntries(
  allColumns.map((column) => [
    column,
    { total: 'Jumlah pemilih', male: 'Laki-laki', female: 'Perempuan', tps: 'TPS' }[column as string] ??
      column,
  ]),
) as Parameters<typeof tableProblems>[2];
const header = 'Kecamatan\tL\tP\tJumlah\n';

function filled(pasted: string, before = tableOf([], {})) {
  const paste = readPaste(pasted, districts);
  if (!paste) throw new Error('unread');
  return { paste, table: withPaste(before, paste, paste.columns) };
}

function problemsOf(pasted: string): string[] {
  return tableProblems(filled(pasted).table, districts, labels).map(({ words }) => words);
}

const whole = `${header}Bangkinang Kota\t10.201\t10.300\t20.501\nKampar\t15.000\t15.200\t30.200\nTapung\t12.000\t11.900\t23.900\nJumlah\t37.201\t37.400\t74.601`;

test('a table that adds up is written as the schema wants it', () => {
  const { table } = filled(whole);
  expect(tableProblems(table, districts, labels)).toEqual([]);
  expect(missingDistricts(table, districts)).toEqual([]);
  const values = valuesOf(table);
  expect(values.totals).toEqual({ male: 37201, female: 37400, total: 74601 });
  expect(values.rows[1]).toEqual({ district: '14.01.02', male: 15000, female: 15200, total: 30200 });
  const file = {
    title: 'Triwulan IV 2026',
    summary: 'Jumlah pemilih pada triwulan IV 2026.',
    published: '2026-12-29T09:00:00+07:00',
    period: { label: 'Triwulan IV', from: '2026-10-01', to: '2026-12-31' },
  };
  expect(dpbSchema.safeParse({ ...file, ...values }).error?.issues ?? []).toEqual([]);
});

test.each([
  [
    '20.501\n',
    '20.500\n',
    /^Bangkinang Kota: Laki-laki 10\.201 \+ perempuan 10\.300 = 20\.501, bukan 20\.500/,
  ],
  [
    '37.400\t74.601',
    '37.400\t74.600',
    /^Jumlah kabupaten, jumlah pemilih: Laki-laki 37\.201 \+ perempuan 37\.400 = 74\.601/,
  ],
  ['Tapung\t', 'Kampar\t', /Kecamatan Kampar sudah ada pada baris ke-2/],
  ['Tapung\t', 'Tapung Kanan\t', /^Baris ke-3 \(Tapung Kanan\): pilih kecamatannya/],
  ['15.200', '15,2', /^Kampar, Perempuan: "15,2" bukan bilangan bulat/],
  ['15.200', '-', /^Kampar: Jumlah laki-laki dan perempuan ditulis berdua/],
  ['30.200', '', /^Kampar: jumlah pemilih belum diisi/],
])('where %j is %j it is told', (right, wrong, words) => {
  expect(problemsOf(whole.replace(right, wrong)).join('\n')).toMatch(new RegExp(words, 'm'));
});

test('what cannot be read never gets into the file', () => {
  const { table } = filled(whole.replace('15.200', '#REF!').replace('23.900', 'NaN'));
  const values = valuesOf(table);
  expect(values.rows[1]).toEqual({ district: '14.01.02', male: 15000, total: 30200 });
  expect(values.rows[2]).toEqual({ district: '14.01.10', male: 12000, female: 11900 });
  expect(JSON.stringify(values)).not.toMatch(/null|NaN/);
});

test('a missing kecamatan is named once there are rows', () => {
  const { table } = filled(`${header}Kampar\t15.000\t15.200\t30.200`);
  expect(missingDistricts(table, districts).map(({ name }) => name)).toEqual(['Bangkinang Kota', 'Tapung']);
  expect(missingDistricts(tableOf([], { total: 5 }), districts)).toEqual([]);
});

test('pasted columns take the place of the same ones, and leave the others and the totals that are there', () => {
  const before = tableOf([{ district: '14.01.02', tps: 80, total: 1, tms: { deceased: 3 } }], {
    total: 5,
    tps: 80,
  });
  const { table, paste } = filled(`Kecamatan\tJumlah\nTapung\t7\nKampar\t30.200\nJumlah\t30.207`, before);
  expect(valuesOf(table)).toEqual({
    rows: [
      { district: '14.01.02', tps: 80, total: 30200, tms: { deceased: 3 } },
      { district: '14.01.10', total: 7 },
    ],
    totals: { tps: 80, total: 5 },
  });
  expect(differentSums(before, paste, paste.columns)).toEqual({ total: '30.207' });
  expect(differentSums(tableOf([], { total: 30207 }), paste, paste.columns)).toEqual({});
});

test('every recapitulation of the content comes out of the table as it went in', async () => {
  const files = (await readdir('content/dpb')).filter((file) => file.endsWith('.yml'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const { rows, totals } = parse(await readFile(`content/dpb/${file}`, 'utf8'));
    expect(valuesOf(tableOf(rows, totals)), file).toEqual({ rows, totals });
  }
});
