import { describe, expect, test } from 'vitest';
import { matchDistrict } from '#admin/widgets/figures/match-district.ts';
import { readPaste } from '#admin/widgets/figures/read-paste.ts';

const names =
  'Bangkinang Kota, Kampar, Tambang, XIII Koto Kampar, Kuok, Kampar Kiri, Kampar Kiri Hilir, Kampar Kiri Hulu, Tapung, Tapung Hilir, Bangkinang, Kampa, Kampar Utara'.split(
    ', ',
  );
const districts = names.map((name, i) => ({ name, code: `14.01.${String(i + 1).padStart(2, '0')}` }));
const nameOf = (code: string | undefined) => districts.find((one) => one.code === code)?.name;

function read(pasted: string) {
  const paste = readPaste(pasted, districts);
  return {
    columns: paste?.columns,
    rows: paste?.lines.map(({ district, name }) => nameOf(district) ?? `? ${name}`),
    sums: paste?.sums,
  };
}

test.each([
  ['KAMPAR KIRI', 'Kampar Kiri'],
  ['Kec. Tapung  Hilir', 'Tapung Hilir'],
  ['kecamatan bangkinang', 'Bangkinang'],
  ['13 Koto Kampar', 'XIII Koto Kampar'],
  ['XIII  KOTO-KAMPAR', 'XIII Koto Kampar'],
  ['BangkinangKota', 'Bangkinang Kota'],
  ['Kampar Kiri Hillir', 'Kampar Kiri Hilir'],
  ['Tapung Hilr', 'Tapung Hilir'],
  ['Kampa', 'Kampa'],
  ['14.01.05', 'Kuok'],
])('%j means %s', (written, name) => {
  expect(matchDistrict(written, districts)?.name).toBe(name);
});

test.each(['Kampr', 'Kampar Kiri H', 'Bangkinang Seberang', 'Kuk', 'Jumlah', ''])(
  '%j is left open',
  (written) => {
    expect(matchDistrict(written, districts)).toBeUndefined();
  },
);

describe('a table is read that', () => {
  test('comes from Excel with headings over two lines, numbered columns, merged cells and the sums', () => {
    const { columns, rows, sums } = read(
      [
        'REKAPITULASI DAFTAR PEMILIH BERKELANJUTAN\t\t\t\t\t\t\t',
        'NO\tKECAMATAN\tJUMLAH DESA/KEL\tJUMLAH TPS\tJUMLAH PEMILIH\t\t\tKET.',
        '\t\t\t\tL\tP\tL+P\t',
        '1\t2\t3\t4\t5\t6\t7\t8',
        '1\tBANGKINANG KOTA\t4\t55\t10.201\t10.300\t20.501\t',
        '2\tKAMPAR\t18\t80\t15.000\t15.200\t30.200\t',
        '3\tTAPUNG\t25\t-\t12.000\t11.900\t23.900\t',
        'JUMLAH\t\t47\t135\t37.201\t37.400\t74.601\t',
        'Sumber: SIDALIH\t\t\t\t\t\t\t',
      ].join('\r\n'),
    );
    expect(columns).toEqual([undefined, undefined, 'villages', 'tps', 'male', 'female', 'total', undefined]);
    expect(rows).toEqual(['Bangkinang Kota', 'Kampar', 'Tapung']);
    expect(sums?.[6]).toBe('74.601');
  });

  test('tells new voters, reasons and changes, each beside its sexes', () => {
    const { columns } = read(
      [
        'Kecamatan\tPemilih Baru\t\t\tTidak Memenuhi Syarat (TMS)\t\t\t\tPerbaikan Data\tJumlah Pemilih',
        '\tLk\tPr\tJml\tMeninggal\tGanda\tPindah Domisili\tJumlah TMS\t\t',
        'Kuok\t10\t12\t22\t1\t2\t3\t6\t4\t16.259',
      ].join('\n'),
    );
    expect(columns).toEqual([
      undefined,
      undefined,
      undefined,
      'new',
      'tms.deceased',
      'tms.duplicate',
      'tms.moved',
      undefined,
      'changed',
      'total',
    ]);
  });

  test('has no headings: the columns that add up are men, women and their sum', () => {
    expect(read('1\tKuok\t5\t8.000\t8.259\t16.259\n2\tTapung\t25\t12.000\t11.900\t23.900').columns).toEqual([
      undefined,
      undefined,
      undefined,
      'male',
      'female',
      'total',
    ]);
    expect(read('Kuok\t16.259\nTapung\t23.900').columns).toEqual([undefined, 'total']);
    expect(read('Kuok\t5\t16.259\nTapung\t9\t23.900').columns).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ['semicolons', 'Kecamatan;L;P;Jumlah\nKuok;8.000;8.259;16.259\nTotal;8.000;8.259;16.259'],
    [
      'commas and quotation marks',
      'Kecamatan,L,P,Jumlah\n"Kuok","8,000","8,259","16,259"\nTotal,"8,000","8,259","16,259"',
    ],
    [
      'quoted line breaks',
      'Kecamatan\tL\tP\t"Jumlah\n(L+P)"\nKuok\t8.000\t8.259\t16.259\nTotal\t8.000\t8.259\t16.259',
    ],
  ])('has %s between its cells', (_, pasted) => {
    const { columns, rows, sums } = read(pasted);
    expect(columns).toEqual([undefined, 'male', 'female', 'total']);
    expect(rows).toEqual(['Kuok']);
    expect(sums).toHaveLength(4);
  });

  test('names kecamatan that are not known, twice, or not at all in this regency', () => {
    expect(read('Kecamatan\tJumlah\nKuok\t1\nKuok\t2\nBangkinang Seberang\t3\nKampr\t4').rows).toEqual([
      'Kuok',
      'Kuok',
      '? Bangkinang Seberang',
      '? Kampr',
    ]);
    expect(readPaste('Kecamatan\tJumlah\nMenteng\t1', districts)).toBeUndefined();
    expect(readPaste('', districts)).toBeUndefined();
    expect(readPaste('"', districts)).toBeUndefined();
  });

  test('has the sums of the regency under its own name', () => {
    expect(read('Kecamatan\tJumlah\nKuok\t1.000\nKabupaten Kampar\t1.000').sums).toEqual([
      'Kabupaten Kampar',
      '1.000',
    ]);
  });
});
