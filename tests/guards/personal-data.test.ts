import { describe, expect, test } from 'vitest';
import { getDistricts } from 'idn-area-data';
import { personalDataFindings, personalDataProblems } from '#src/guards/personal-data.ts';
import { kecamatanByRegency } from '#src/guards/personal/kecamatan-codes.ts';

// Made-up numbers: the serial number 9999 is not issued in a kecamatan's daily series.
const nik = '1401015203909999';

const digitWords = ['Nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const percent = (text: string) => [...text].map((digit) => `%3${digit}`).join('');

const none: ReadonlySet<string> = new Set();
/** How many findings block, and which rules warn. */
const found = (text: string) => personalDataFindings(text, none).map(({ rule }) => rule ?? 'block');

describe('finds', () => {
  const cases: [what: string, text: string][] = [
    ['a NIK', `NIK ${nik}`],
    ['a NIK of a man', '1401011203909999'],
    ['a NIK of another province', '3174061203909999'],
    ['a NIK of a city', '1471011203909999'],
    ['a NIK born on 29 February', '1401012902929999'],
    ['a KK number', 'No. KK: 1401012005159999'],
    ['groups of four', '1401 0152 0390 9999'],
    ['groups with dots', '1401.0152.0390.9999'],
    ['groups with hyphens', '140101-520390-9999'],
    ['groups by meaning', '14.01.01.520390.9999'],
    ['groups with no-break spaces', '1401\u00A00152\u00A00390\u00A09999'],
    ['groups with dashes', '140101–520390–9999'],
    ['fullwidth digits', '１４０１０１５２０３９０９９９９'],
    ['invisible characters in it', '1401\u200B0152\u200D03909999'],
    ['the letter O for zero', '14O1O152O39O9999'],
    ['a list number before it', `1. ${nik}`],
    ['a number in front', `2 ${nik}`],
    ['a date behind', `${nik} 12-03-1990`],
    ['a number in front of groups', '7 1401 0152 0390 9999 08'],
    ['letters next to it', `NIK${nik}atas`],
    ['it in a table', `| Budi | ${nik} | L |`],
    ['it in bold', `**${nik}**`],
    ['it in a sentence', `Pemilik NIK ${nik}, dan lainnya.`],
    ['it between quotation marks', `claim: "nik ${nik}"`],
    ['it in code', `\`${nik}\``],
    ['it in a comment', `<!-- ${nik} -->`],
    ['it in an address that says so', `https://cek.example/?nik=${nik}`],
    ['it in an address of KK', `https://cek.example/kk/${nik}`],
    ['a number that is called a NIK and has a wrong date', 'NIK: 1401013502909999'],
    ['a number that is called a KK behind it', '1401015213909999 (KK)'],
    ['a NIK of an area that was renamed, called so', 'No. KTP 9102015203909999'],
    ['Arabic digits', '١٤٠١٠١٥٢٠٣٩٠٩٩٩٩'],
    ['digits parted by points and spaces', '1401. 0152. 0390. 9999'],
    ['letters that look like digits', '14O10l5203909999'],
    ['two groups', '14010152 03909999'],
    ['groups with slashes', '1401/0152/0390/9999'],
    ['groups with points in the middle', '1401·0152·0390·9999'],
    ['groups in brackets', '[140101][520390][9999]'],
    ['its beginning in brackets', '(140101) 520390-9999'],
    ['digits one by one', [...nik].join(', ')],
    ['digits in frames', [...nik].map((digit) => `${digit}\uFE0F\u20E3`).join('')],
    ['letters that look like digits at its beginning', 'l4O1O1S2O39O9999'],
    ['digits behind percent signs in an address', `https://contoh.id/x/${percent(nik)}`],
    ['some digits behind percent signs', `https://contoh.id/?q=${percent(nik.slice(0, 3))}${nik.slice(3)}`],
    ['digits in words', [...nik].map((digit) => digitWords[Number(digit)]).join(' ')],
    ['digits in words with commas', [...nik].map((digit) => digitWords[Number(digit)]).join(', ')],
  ];
  test.for(cases)('%s', ([, text]) => {
    expect(found(text)).toEqual(['block']);
  });

  test('each on its line, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['---', `title: ${nik}`, '---', '', `${nik} dan 1401011203909999`].join(end);
      expect(personalDataFindings(text, none).map(({ below }) => below)).toEqual([1, 4, 4]);
    }
  });

  test('it without repeating it in the report', () => {
    const [problem] = personalDataFindings(nik, none);
    expect(problem?.message).toContain('1401…');
    expect(problem?.message).not.toContain(nik.slice(0, 5));
  });
});

describe('passes', () => {
  const cases: [what: string, text: string][] = [
    ['a decree number', 'Nomor 123/PL.01.2-Kpt/1401/KPU-Kab/IX/2021'],
    ['a decree number of digits', '1401/2021/0152/0390/9999'],
    ['a masked number', '1401************ atau 1401xxxxxxxx9999'],
    ['a telephone number', '0762-20000 dan +62 762 123456'],
    ['15 digits', nik.slice(1)],
    ['17 digits', `${nik}1`],
    ['17 digits in groups', '1401 0152 0390 99991'],
    ['a province that does not exist', '2001015203909999'],
    ['a month that does not exist', '1401015213909999'],
    ['a day that does not exist', '1401013102909999'],
    ['a day between men and women', '1401013503909999'],
    ['a serial number of zeros', '1401015203900000'],
    ['the digits in a row', '1234567890123456'],
    ['zeros', '0000000000000000'],
    ['a sum of money', 'Rp1.401.015.203.909.999'],
    ['an amount without points', '9000000000000000'],
    ['a SHA-256', `a3f1${nik}bc${'0123456789abcdef'.repeat(2)}${'12ab'.repeat(2)}`],
    ['a UUID', '14010152-0390-4999-8abc-140101520390'],
    ['a post on Facebook', `https://www.facebook.com/kpu/posts/${nik}`],
    ['a picture on Facebook', `https://www.facebook.com/photo?fbid=${nik}&set=a`],
    ['dates in a row', '2021-06-30 2021-07-01'],
    ['a date and time', '2021-06-30T09:00:00+07:00'],
    ['codes of kecamatan', '14.01.01 14.01.02 14.01.03'],
    ['figures in a row', '1401 1402 1403 1404 1405'],
    ['years in a row', '2019, 2020, 2021, 2022'],
    ['times of a day', '08.15-10.30 dan 13.15–15.00, 12/11/2024'],
    ['a decree with a date', '1401/PL.01.4-BA/1406/2/2024'],
    ['an ISBN', '978-602-1234-56-7'],
    ['an NPWP of 15 digits', '01.234.567.8-901.000'],
    ['an address with percent signs', 'https://contoh.id/surat%20suara%3A%202024%2F11%2F27?q=50%25'],
    ['numbers in words', 'satu dari dua orang, tiga dari empat, lima TPS di enam desa dan tujuh kelurahan'],
    ['a telephone number in words', 'nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol'],
    ['nothing', ''],
  ];
  test.for(cases)('%s', ([, text]) => {
    expect(found(text)).toEqual([]);
  });

  test('all but 1 of 1,000 random numbers of 16 digits, and warns of 1 in 50', () => {
    const digit = digits(42);
    const results = Array.from({ length: 50_000 }, () => found(Array.from({ length: 16 }, digit).join('')));
    const share = (rule: 'block' | 'nomor-16-angka') =>
      results.filter((one) => one.includes(rule)).length / results.length;
    expect(share('block')).toBeLessThan(0.001);
    expect(share('nomor-16-angka')).toBeLessThan(0.02);
  });

  test('a line of 200,000 digits is read to its end', { timeout: 15_000 }, () => {
    expect(found('1'.repeat(200_000))).toEqual([]);
    expect(found('1 '.repeat(100_000))).toEqual([]);
    expect(found(`https://${'a1'.repeat(100_000)}`)).toEqual([]);
    expect(found('Ahmad Budi '.repeat(20_000))).toEqual([]);
    expect(found('08'.repeat(100_000))).toEqual([]);
    expect(found('satu '.repeat(40_000))).toEqual([]);
    expect(found('%31'.repeat(60_000))).toEqual([]);
  });
});

test('every NIK of every kecamatan is found in every way of writing it', () => {
  const digit = digits(7);
  const ways: ((d: string) => string)[] = [
    (d) => d,
    (d) => d.replace(/(.{4})(?=.)/g, '$1 '),
    (d) => d.replace(/(.{4})(?=.)/g, '$1-'),
    (d) => `${d.slice(0, 6)}.${d.slice(6, 12)}.${d.slice(12)}`,
    (d) => `${d.slice(0, 6)} ${d.slice(6)}`,
    (d) => d.replaceAll('0', 'O').replace(/^O|O$/g, '0'),
  ];
  const missed: string[] = [];
  for (const [province, regencies] of Object.entries(kecamatanByRegency))
    for (const regency of regencies.split(' ')) {
      const [code = '', highest = ''] = regency.split(':');
      const two = (n: number) => String(n).padStart(2, '0');
      const number = `${province}${code}${two((digit() % Number(highest)) + 1)}${two((digit() % 28) + 1 + (digit() % 2) * 40)}${two((digit() % 12) + 1)}${digit()}${digit()}${digit()}${digit()}${digit()}1`;
      for (const way of ways) if (!found(way(number)).includes('block')) missed.push(way(number));
    }
  expect(missed).toEqual([]);
});

test('the codes are those of the official list', async () => {
  const highest = new Map<string, number>();
  for (const { code } of await getDistricts())
    highest.set(code.slice(0, 5), Math.max(highest.get(code.slice(0, 5)) ?? 0, Number(code.slice(6))));
  const known = Object.entries(kecamatanByRegency).flatMap(([province, regencies]) =>
    regencies.split(' ').map((regency) => `${province}.${regency}`),
  );
  expect(known.sort()).toEqual([...highest].map(([code, last]) => `${code}:${last}`).sort());
});

describe('warns of', () => {
  const cases: [what: string, text: string, rule: string][] = [
    ['a number that may be a NIK', '9102015203909999', 'nomor-16-angka'],
    ['a mobile number', 'Hubungi 0812-3456-7890', 'nomor-ponsel'],
    ['a mobile number with the country', 'wa.me +62 812 3456 7890', 'nomor-ponsel'],
    ['a mobile number in brackets', '(0813) 7654-3210', 'nomor-ponsel'],
    ['a mobile number with the country in brackets', '+62 (813) 7654-3210', 'nomor-ponsel'],
    ['a mobile number as dialled from abroad', '0062 813 7654 3210', 'nomor-ponsel'],
    ['a mobile number with slashes', '0813/7654/3210', 'nomor-ponsel'],
    ['a mobile number in pairs', '08 13 76 54 32 10', 'nomor-ponsel'],
    ['a mobile number digit by digit', '0 8 1 3 7 6 5 4 3 2 1 0', 'nomor-ponsel'],
    ['a mobile number with letters for digits', 'O8l3 7654 3210', 'nomor-ponsel'],
    ['a mobile number in an address of WhatsApp', 'https://wa.me/6281376543210', 'nomor-ponsel'],
    [
      'a mobile number in a longer such address',
      'https://api.whatsapp.com/send?phone=6281376543210',
      'nomor-ponsel',
    ],
    ['a short mobile number', '0811123456', 'nomor-ponsel'],
    ['an address behind a name', 'Budi Santoso, Dusun II RT 02/RW 05 Desa Kuok', 'alamat-rumah'],
    ['an address of somebody who lives there', 'yang tinggal di RT.003 RW.001', 'alamat-rumah'],
    ['an address in a table', '| Siti Aminah | Jl. Mawar RT 1/2 |', 'alamat-rumah'],
  ];
  test.for(cases)('%s', ([, text, rule]) => {
    expect(found(text)).toEqual([rule]);
  });

  test.for([
    ['a landline', 'Telepon 0762-20000 atau (0762) 123456'],
    ['a hotline', '1500 500 dan 119'],
    ['a hall in an RT', 'Balai Desa Tarai Bangun RT 02/RW 05, Kecamatan Tambang'],
    ['a street in an RT', 'Jalan Sudirman Nomor 5 RT 01 RW 02'],
    ['RT and RW in general', 'Ketua RT dan RW menerima undangan.'],
    ['an amount', '0,8123456789'],
    ['an id in an address', 'https://example.id/?p=081234567890'],
    ['masked digits', '0812xxxx7890 dan 0812********'],
  ])('not of %s', ([, text = '']) => {
    expect(found(text)).toEqual([]);
  });

  test('not of the telephones of the office', () => {
    expect(personalDataFindings('0812-3456-7890', new Set(['081234567890']))).toEqual([]);
  });
});

test('escapes, marks and the name of the file hide nothing', () => {
  const file = (changes: object) => ({
    file: 'agenda/2026-01-01-a.md',
    kind: 'agenda' as const,
    raw: '',
    value: {},
    lineOf: () => 3,
    body: '',
    bodyLine: 9,
    ...changes,
  });
  const places = (changes: object) =>
    personalDataProblems(file(changes), none).map(({ line, field }) => [line, field]);
  expect(places({ value: { venue: { name: `NIK ${nik}` } } })).toEqual([[3, 'venue.name']]);
  expect(places({ body: `a\n\n${nik.slice(0, 8)}**${nik.slice(8)}**` })).toEqual([[11, 'isi']]);
  expect(places({ body: `&#49;${nik.slice(1)}` })).toEqual([[9, 'isi']]);
  expect(places({ body: `a\n\nNIK ${nik.slice(0, 8)}\n${nik.slice(8)}` })).toEqual([[11, 'isi']]);
  expect(places({ body: `|a|b|\n|-|-|\n|${nik.slice(0, 8)}|${nik.slice(8)}|` })).toEqual([[11, 'isi']]);
  for (const mark of ['- ', '1. '])
    expect(places({ body: `a\n\n${nik.replaceAll(/(\d{4})/g, `${mark}$1\n`)}` })).toEqual([[11, 'isi']]);
  expect(places({ value: { facts: nik.match(/\d{4}/g) } })).toEqual([[3, 'facts']]);
  expect(places({ value: { facts: [...nik] }, body: '- 2019\n- 2020\n- 1401\n- 1402' })).toEqual([
    [3, 'facts'],
  ]);
  expect(places({ file: `agenda/2026-01-01-${nik}.md` })).toEqual([[1, '']]);
  expect(places({ raw: `a: ${nik}`, value: { a: nik } })).toEqual([[1, 'a']]);
});

/** Digits that look random and are the same each time. */
function digits(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % 10;
  };
}
