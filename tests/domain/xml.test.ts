import { expect, test } from 'vitest';
import { escapeXml } from '#src/domain/xml.ts';
import { readXml } from '../open-data/read-xml.ts';

test('every character of the first planes comes back from a parser, or is one that XML forbids', () => {
  const allowed: string[] = [];
  for (let code = 0; code < 0x11000; code++) {
    const character = String.fromCodePoint(code);
    if (escapeXml(character) !== '') allowed.push(character);
  }
  const forbidden = 0x11000 - allowed.length;
  expect(forbidden).toBe(29 + 2048 + 2); // C0 without tab, LF and CR; surrogates; U+FFFE and U+FFFF
  // A parser turns CR into LF, as XML tells it to (https://www.w3.org/TR/xml/#sec-line-ends).
  const text = allowed.join('');
  expect(readXml(`<a>${escapeXml(text)}</a>`).text).toBe(text.replace('\r', '\n'));
});

test('text in an attribute cannot end it', () => {
  expect(readXml(`<a b="${escapeXml(`"><x y='&`)}"/>`).attributes).toEqual({ b: `"><x y='&` });
});
