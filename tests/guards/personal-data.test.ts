import { describe, expect, test } from 'vitest';
import { personalDataProblems } from '#src/guards/personal-data.ts';

// Made-up numbers: the serial number 9999 is not issued in a kecamatan's daily series.
const nik = '1401015203909999';

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
  ];
  test.for(cases)('%s', ([, text]) => {
    expect(personalDataProblems(text, 'a.md', 1)).toHaveLength(1);
  });

  test('each on its line, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['---', `title: ${nik}`, '---', '', `${nik} dan 1401011203909999`].join(end);
      expect(personalDataProblems(text, 'agenda/a.md', 3).map(({ file, line }) => [file, line])).toEqual([
        ['agenda/a.md', 4],
        ['agenda/a.md', 7],
        ['agenda/a.md', 7],
      ]);
    }
  });

  test('it without repeating it in the report', () => {
    const [problem] = personalDataProblems(nik, 'a.md', 1);
    expect(problem?.message).toContain('1401…');
    expect(problem?.message).not.toContain(nik.slice(0, 5));
  });
});

describe('passes', () => {
  const cases: [what: string, text: string][] = [
    ['a decree number', 'Nomor 123/PL.01.2-Kpt/1401/KPU-Kab/IX/2021'],
    ['a decree number of digits', '1401/2021/0152/0390/9999'],
    ['a masked number', '1401************ atau 1401xxxxxxxx9999'],
    ['a telephone number', '0812-3456-7890 dan +62 762 123456'],
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
    ['an ISBN', '978-602-1234-56-7'],
    ['an NPWP of 15 digits', '01.234.567.8-901.000'],
    ['nothing', ''],
  ];
  test.for(cases)('%s', ([, text]) => {
    expect(personalDataProblems(text, 'a.md', 1)).toEqual([]);
  });

  test('at least 99 of 100 random numbers of 16 digits', () => {
    let state = 42;
    const digit = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 16) % 10;
    };
    const numbers = Array.from({ length: 20_000 }, () => Array.from({ length: 16 }, digit).join(''));
    const found = numbers.filter((number) => personalDataProblems(number, 'a.md', 1).length > 0);
    expect(found.length / numbers.length).toBeLessThan(0.01);
  });

  test('a line of 200,000 digits is read to its end', { timeout: 15_000 }, () => {
    expect(personalDataProblems('1'.repeat(200_000), 'a.md', 1)).toEqual([]);
    expect(personalDataProblems('1 '.repeat(100_000), 'a.md', 1)).toEqual([]);
    expect(personalDataProblems(`https://${'a1'.repeat(100_000)}`, 'a.md', 1)).toEqual([]);
  });
});
