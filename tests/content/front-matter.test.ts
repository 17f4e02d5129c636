import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '#src/content/front-matter.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const split = (text: string) => splitFrontMatter(bytes(text), 'agenda/a.md');

describe('cuts', () => {
  const whole = { yaml: 'title: x', yamlLine: 2, body: '\nisi\n', bodyLine: 4 };
  const cases: [what: string, text: string, expected: object][] = [
    ['front matter and text', '---\ntitle: x\n---\n\nisi\n', whole],
    ['Windows line ends', '---\r\ntitle: x\r\n---\r\n\r\nisi\r\n', whole],
    ['old Mac line ends', '---\rtitle: x\r---\r\risi\r', whole],
    ['a byte order mark', '\uFEFF---\ntitle: x\n---\n\nisi\n', whole],
    ['spaces and tabs after the marks', '---  \ntitle: x\n---\t\n\nisi\n', whole],
    [
      'several fields',
      '---\na: 1\nb: 2\n\nc: 3\n---\nisi',
      { yaml: 'a: 1\nb: 2\n\nc: 3', yamlLine: 2, body: 'isi', bodyLine: 7 },
    ],
    ['no text', '---\na: 1\n---', { yaml: 'a: 1', yamlLine: 2, body: '', bodyLine: 4 }],
    ['no fields', '---\n---\nisi', { yaml: '', yamlLine: 2, body: 'isi', bodyLine: 3 }],
    [
      'a rule in the text',
      '---\na: 1\n---\nisi\n\n---\n\nisi',
      { yaml: 'a: 1', yamlLine: 2, body: 'isi\n\n---\n\nisi', bodyLine: 4 },
    ],
    [
      'dashes within a field',
      '---\na: x --- y\n  ---\n---\nisi',
      { yaml: 'a: x --- y\n  ---', yamlLine: 2, body: 'isi', bodyLine: 5 },
    ],
    [
      'emoji, Arabic and soft hyphens',
      '---\na: 🗳️ السلام x\u00ADy\n---\n\u2068Budi\u2069',
      { yaml: 'a: 🗳️ السلام x\u00ADy', yamlLine: 2, body: '\u2068Budi\u2069', bodyLine: 4 },
    ],
  ];
  test.for(cases)('%s', ([, text, expected]) => {
    expect(split(text)).toEqual({ ...expected, hidden: [] });
  });
});

describe('refuses', () => {
  const cases: [what: string, input: Uint8Array, line: number, word: RegExp][] = [
    ['an empty file', bytes(''), 1, /kosong/],
    ['a file of blank lines', bytes('\n \n\t\n'), 1, /kosong/],
    ['no front matter', bytes('Isi saja\n'), 1, /---/],
    ['a blank line above the front matter', bytes('\n---\na: 1\n---\n'), 1, /Baris pertama/],
    ['front matter that is not closed', bytes('---\na: 1\n\nisi\n'), 1, /penutup/],
    ['front matter closed by four dashes', bytes('---\na: 1\n----\nisi\n'), 1, /penutup/],
    ['front matter in JavaScript', bytes('---js\n{ a: process.exit() }\n---\n'), 1, /menjalankan kode/],
    ['front matter in JavaScript after a space', bytes('--- JavaScript \nx\n---\n'), 1, /menjalankan kode/],
    ['front matter in JSON', bytes('---json\n{}\n---\n'), 1, /---json/],
    ['front matter in TOML', bytes('+++\na = 1\n+++\n'), 1, /---/],
    ['Windows-1252', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x93, 0x94]), 1, /UTF-8/],
    ['an overlong sequence', Uint8Array.from([0x2d, 0xc0, 0xaf]), 1, /UTF-8/],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x2d, 0x00]), 1, /UTF-8/],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('---\na', 'utf16le')), 1, /U\+0000/],
    ['more than 200 kB', bytes(`---\na: 1\n---\n${'x'.repeat(200_000)}`), 1, /200 kB/],
  ];
  test.for(cases)('%s', ([, input, line, word]) => {
    expect(splitFrontMatter(input, 'agenda/a.md')).toEqual({
      file: 'agenda/a.md',
      line,
      field: '',
      message: expect.stringMatching(word),
    });
  });
});

describe('tells, and reads on without,', () => {
  const cases: [what: string, text: string, line: number, word: RegExp][] = [
    ['a NUL', '---\na: 1\n---\nisi\u0000\n', 4, /U\+0000\) setelah "isi"/],
    [
      'a vertical tab pasted from Word',
      '---\r\na: satu\u000Bdua\r\n---\r\n',
      2,
      /U\+000B\) setelah "a: satu"/,
    ],
    ['an escape character', '---\na: 1\n---\n\u001B[31m', 4, /U\+001B\) di awal/],
    ['a C1 control', '---\na: 1\n---\n\nx\u0093y', 5, /U\+0093/],
    ['a noncharacter', '---\na: 1\n---\n\uFFFE', 4, /U\+FFFE/],
  ];
  test.for(cases)('%s', ([, text, line, word]) => {
    expect(split(text)).toMatchObject({ hidden: [{ line, message: expect.stringMatching(word) }] });
  });

  test('every line with such a character', () => {
    const found = split('---\na: sa\u000Btu\n---\nd\u0000ua\n\ntiga\u0000');
    expect(found).toMatchObject({
      yaml: 'a: satu',
      body: 'dua\n\ntiga',
      hidden: [{ line: 2 }, { line: 4 }, { line: 6 }],
    });
  });
});
