import { describe, expect, test } from 'vitest';
import {
  choice,
  count,
  day,
  flag,
  group,
  list,
  mediaFile,
  moment,
  text,
  webUrl,
} from '#src/schemas/fields.ts';
import { refusals } from './given.ts';

describe('text', () => {
  const field = text(3, 8, 'Kampar');

  test.each([
    ['Kampar', 'Kampar'],
    ['  Riau\n', 'Riau'],
    ['日本語', '日本語'],
    ['🗳️🗳️🗳️🗳️', '🗳️🗳️🗳️🗳️'],
    [`${' '.repeat(9)}Kampar`, 'Kampar'],
  ])('takes %j as %j', (written, kept) => {
    expect(field.parse(written)).toBe(kept);
  });

  test.each([
    ['', 'Terlalu pendek (0 karakter). Tulis 3–8 karakter, misalnya: Kampar'],
    ['ab', 'Terlalu pendek (2 karakter). Tulis 3–8 karakter, misalnya: Kampar'],
    ['   ab   ', 'Terlalu pendek (2 karakter). Tulis 3–8 karakter, misalnya: Kampar'],
    ['Bangkinang', 'Terlalu panjang (10 karakter). Tulis 3–8 karakter, misalnya: Kampar'],
    [undefined, 'Tulis 3–8 karakter, misalnya: Kampar'],
    [null, 'Tulis 3–8 karakter, misalnya: Kampar'],
    [['Kampar'], 'Tulis 3–8 karakter, misalnya: Kampar'],
    [762123, 'Angka harus di antara tanda kutip agar nol di depan tidak hilang, misalnya: "0762 123456"'],
    [true, 'Tulis teks ini di antara tanda kutip, misalnya: "ya"'],
  ])('refuses %j: %s', (written, message) => {
    expect(refusals(field, written)).toEqual([`: ${message}`]);
  });
});

describe('a date', () => {
  test('takes one that the calendar has', () => {
    expect(refusals(day(), '2024-02-29')).toEqual([]);
  });

  test.each([
    ['2023-02-29', 'Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"'],
    ['30-06-2021', 'Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"'],
    ['', 'Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"'],
    [20210630, 'Tulis tanggal di antara tanda kutip, misalnya: "2021-06-30"'],
    [new Date('2021-06-30'), 'Tulis tanggal di antara tanda kutip, misalnya: "2021-06-30"'],
    [undefined, 'Tulis tanggal di antara tanda kutip, misalnya: "2021-06-30"'],
  ])('refuses %j: %s', (written, message) => {
    expect(refusals(day(), written)).toEqual([`: ${message}`]);
  });
});

describe('a date and time', () => {
  test('takes each zone of Indonesia', () => {
    for (const offset of ['+07:00', '+08:00', '+09:00'])
      expect(refusals(moment(), `2021-06-30T09:00:00${offset}`)).toEqual([]);
  });

  const absent =
    'Tanggal atau jam ini tidak ada. Tulis dengan zona waktu (+07:00 untuk WIB), misalnya: "2021-06-30T09:00:00+07:00"';
  const unquoted = 'Tulis tanggal dan jam di antara tanda kutip, misalnya: "2021-06-30T09:00:00+07:00"';
  test.each([
    ['2021-06-31T09:00:00+07:00', absent],
    ['2021-06-30T25:00:00+07:00', absent],
    ['2021-06-30T09:00:00', absent],
    ['2021-06-30T09:00:00Z', absent],
    ['2021-06-30', absent],
    [20210630, unquoted],
    [new Date('2021-06-30'), unquoted],
  ])('refuses %j: %s', (written, message) => {
    expect(refusals(moment(), written)).toEqual([`: ${message}`]);
  });
});

describe('an address', () => {
  test.each([
    'https://www.kpu.go.id/',
    'https://kpu.go.id',
    'https://x.example:8443/a?b=c#d',
    'HTTPS://KPU.GO.ID/',
    'https://kpu.go.id/berita acara.pdf',
  ])('may be %s', (written) => {
    expect(refusals(webUrl(), written)).toEqual([]);
  });

  test.each([
    'http://kpu.go.id/',
    'www.kpu.go.id',
    '/media/a.pdf',
    '//kpu.go.id/',
    // A browser reads these two within a page as paths of its own site.
    'https:kpu.go.id',
    'https:/kpu.go.id',
    'https:///kpu.go.id',
    'https:\\\\kpu.go.id',
    'https://',
    ' https://kpu.go.id',
    'https://kpu.go\n.id/',
    'javascript:alert(1)//https://kpu.go.id',
    'data:text/html,x',
    'https://kpu.go.id@penipu.example/',
    'https://a:b@kpu.go.id/',
    '',
  ])('may not be %j', (written) => {
    expect(refusals(webUrl(), written)).toEqual([
      ': Tulis alamat lengkap yang diawali https://, misalnya: https://www.kpu.go.id/',
    ]);
  });

  test('is text', () => {
    expect(refusals(webUrl(), 5)).toEqual([': Tulis alamat lengkap, misalnya: https://www.kpu.go.id/']);
  });
});

describe('a count', () => {
  test.each([0, 1, 601561, Number.MAX_SAFE_INTEGER])('may be %d', (written) => {
    expect(refusals(count(), written)).toEqual([]);
  });

  const whole = 'Tulis bilangan bulat tanpa titik, misalnya: 601561';
  test.each([
    // YAML reads "601.561" as a fraction: the Indonesian grouping must not pass as 602.
    [601.561, whole],
    ['601.561', whole],
    ['601561', whole],
    [Number.NaN, whole],
    [Number.POSITIVE_INFINITY, whole],
    [null, whole],
    [-1, 'Bilangan ini tidak boleh negatif'],
  ])('may not be %j: %s', (written, message) => {
    expect(refusals(count(), written)).toEqual([`: ${message}`]);
  });
});

describe('a file of the media folder', () => {
  const field = mediaFile(['jpg', 'pdf']);

  test.each(['media/foto.jpg', 'media/2024/berita-acara_1.pdf', 'media/a.b.jpg'])('may be %s', (written) => {
    expect(refusals(field, written)).toEqual([]);
  });

  test.each([
    'foto.jpg',
    '/media/foto.jpg',
    'media/Foto.jpg',
    'media/foto saya.jpg',
    'media/foto.svg',
    'media/foto.jpg.exe',
    'media/foto',
    'media/../office.yml.jpg',
    'media/a/../../b.jpg',
    'media/.rahasia.jpg',
    'media//foto.jpg',
    'media\\foto.jpg',
    'media/foto.jpg\n',
    'https://x.example/media/foto.jpg',
  ])('may not be %j', (written) => {
    expect(refusals(field, written)).toEqual([
      ': Pilih berkas di content/media dengan nama huruf kecil tanpa spasi dan jenis jpg, pdf, misalnya: media/berkas.jpg',
    ]);
  });

  test('is text', () => {
    expect(refusals(field, 7)).toEqual([': Tulis nama berkas, misalnya: media/berkas.jpg']);
  });
});

describe('the other kinds of field', () => {
  test.each(['Salah', 'palsu', '', undefined, 1])(
    'a choice names what may be chosen instead of %j',
    (written) => {
      expect(refusals(choice(['salah', 'benar']), written)).toEqual([': Pilih salah satu: salah, benar']);
    },
  );

  test.each(['ya', 'true', 1, null])('a flag is true or false, not %j', (written) => {
    expect(refusals(flag(), written)).toEqual([': Tulis true (ya) atau false (tidak) tanpa tanda kutip']);
  });

  test.each([[[]], [['aa', 'bb', 'cc']], ['aa'], [undefined]])(
    'a list has its size, unlike %j',
    (written) => {
      expect(refusals(list(text(1, 5, 'x'), 1, 2), written)).toEqual([
        ': Tulis 1–2 butir, masing-masing pada baris baru yang diawali "- "',
      ]);
    },
  );

  test('a group names the fields that it knows when another is written', () => {
    expect(
      refusals(group({ name: flag(), open: flag() }), { name: true, open: true, tempat: 1, Open: 1 }),
    ).toEqual([': Kolom tidak dikenal: tempat, Open. Yang dikenal: name, open']);
  });

  test.each(['teks', null, [], 5])('a group is a group, not %j', (written) => {
    expect(refusals(group({ name: flag(), open: flag() }), written)).toEqual([
      ': Tulis kolom-kolom ini menjorok di bawahnya: name, open',
    ]);
  });
});
