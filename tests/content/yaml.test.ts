import { describe, expect, test } from 'vitest';
import { parseYaml } from '#src/content/yaml.ts';
import { hostileYaml } from '../fixtures/hostile/yaml.ts';

const valueIn = (text: string) => {
  const { value, problems } = parseYaml(text, 'a.yml', 1);
  expect(problems).toEqual([]);
  return value;
};

describe('refuses', () => {
  test.for(Object.entries(hostileYaml))('%s', { timeout: 15_000 }, ([, [yaml, line, word]]) => {
    const { value, problems } = parseYaml(yaml, 'a.md', 2);
    expect(value).toBeUndefined();
    expect(problems.map((problem) => [problem.line, problem.message])).toContainEqual([
      line,
      expect.stringMatching(word),
    ]);
  });

  test.for(Object.entries(hostileYaml))('%s with Windows line ends on the same line', ([, [yaml]]) => {
    const place = (text: string) =>
      parseYaml(text, 'a.md', 2).problems.map(({ line, field }) => [line, field]);
    expect(place(yaml.slice(0, 1000).replaceAll('\n', '\r\n'))).toEqual(place(yaml.slice(0, 1000)));
  });

  test('without a word of English', () => {
    const messages = Object.values(hostileYaml).flatMap(([yaml]) =>
      parseYaml(yaml, 'a.md', 2).problems.map(({ message }) => message),
    );
    for (const message of messages)
      expect(message).not.toMatch(/\b(?:the|not|must|map|unexpected|implicit|alias|scalar)\b/i);
  });

  test('every breach, not only the first', () => {
    const { problems } = parseYaml('a: *x\nb:\n  - c: !t 1\n  - d: 1\n    d: 2', 'a.md', 2);
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [2, 'a'],
      [4, 'b[1].c'],
      [6, 'b[2].d'],
    ]);
  });
});

describe('reads', () => {
  const cases: [what: string, text: string, value: unknown][] = [
    [
      'text, numbers, booleans and null',
      'a: x\nb: 1\nc: true\nd: null\ne:',
      { a: 'x', b: 1, c: true, d: null, e: null },
    ],
    [
      'dates as text',
      'a: 2021-06-30\nb: 2021-06-30T09:00:00+07:00',
      { a: '2021-06-30', b: '2021-06-30T09:00:00+07:00' },
    ],
    ['yes and no as text', 'a: yes\nb: no', { a: 'yes', b: 'no' }],
    ['an unquoted telephone number as a number', 'a: 0762123456', { a: 762123456 }],
    ['a quoted one as text', 'a: "0762123456"', { a: '0762123456' }],
    ['lists of fields', 'a:\n  - b: 1\n    c: 2\n  - b: 3', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
    ['lists at the margin', 'a:\n- b\n- c', { a: ['b', 'c'] }],
    ['a list as a whole file', '- a\n- b', ['a', 'b']],
    ['short lists and groups', 'a: [b, c]\nd: { e: 1 }', { a: ['b', 'c'], d: { e: 1 } }],
    ['folded text', 'a: >-\n  satu\n  dua\nb: |\n  tiga\n', { a: 'satu dua', b: 'tiga\n' }],
    ['a hashtag within folded text', 'a: >-\n  #tagar\nb: 1', { a: '#tagar', b: 1 }],
    ['comments', '# awal\na: 1 # akhir\n\n# sela\nb: "x" # WIB\n', { a: 1, b: 'x' }],
    ['Windows line ends', 'a: "x"\r\nb:\r\n  - c\r\n', { a: 'x', b: ['c'] }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['a first line of ---', '---\na: 1\n', { a: 1 }],
    ['stars, ampersands and exclamation marks within text', 'a: x *y* & z!', { a: 'x *y* & z!' }],
    ['a colon without a space', 'a: 09:00\nb: https://x.y/#z', { a: '09:00', b: 'https://x.y/#z' }],
    ['curly quotation marks', 'a: “x y”', { a: '“x y”' }],
    ['Arabic and emoji', 'a: السلام 🗳️', { a: 'السلام 🗳️' }],
    ['a name that every object has', 'toString: 1\nhasOwnProperty: 2', { toString: 1, hasOwnProperty: 2 }],
    ['nothing', '', null],
    ['only comments', '# a\n', null],
  ];
  test.for(cases)('%s', ([, text, value]) => {
    expect(valueIn(text)).toEqual(value);
  });

  test('three thousand rows of twelve figures within a second', { timeout: 15_000 }, () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `  - { district: "14.01.01", male: ${i}, total: 7 }`);
    expect(valueIn(`rows:\n${rows.join('\n')}`)).toHaveProperty('rows.length', 3000);
  });
});

describe('tells the place of', () => {
  const text =
    'title: "x"\nvenue:\n  phone: 0762123456\n  code: 14.01\nlist:\n  - a: 1\n  - b\nempty:\nflow: [1, 2]';
  const { place } = parseYaml(text, 'a.md', 10);
  const cases: [what: string, path: PropertyKey[], line: number, given: string | undefined][] = [
    ['a field', ['title'], 10, '"x"'],
    ['a number as it is written', ['venue', 'phone'], 12, '0762123456'],
    ['a code as it is written', ['venue', 'code'], 13, '14.01'],
    ['an entry', ['list', 1], 16, 'b'],
    ['a field of an entry', ['list', 0, 'a'], 15, '1'],
    ['a group', ['venue'], 11, 'phone: 0762123456\n  code: 14.01'],
    ['an entry of a short list', ['flow', 1], 18, '2'],
    ['a field without value', ['empty'], 17, undefined],
    ['a field that is missing', ['nope'], 10, undefined],
    ['a field that is missing in a group', ['venue', 'name'], 11, undefined],
    ['a field that is missing in an entry', ['list', 0, 'z'], 15, undefined],
    ['an entry that is missing', ['list', 7], 14, undefined],
    ['a field of something that has none', ['title', 'x', 'y'], 10, undefined],
  ];
  test.for(cases)('%s', ([, path, line, given]) => {
    expect(place(path)).toEqual({ line, given });
  });

  test('a prototype, which is no field', () => {
    expect(place(['__proto__'])).toEqual({ line: 10, given: undefined });
  });
});
