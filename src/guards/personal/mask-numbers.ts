import { asRead, identityNumbers } from './identity-numbers.ts';

/**
 * A text with its NIK and KK numbers masked ("1401************"), and how many there were. Lines without any stay as they are; the others get their
 * fullwidth digits and invisible characters made plain.
 */
export function maskIdentityNumbers(text: string): { text: string; found: number } {
  let found = 0;
  const lines = text.split(/\r\n?|\n/).map((line) => {
    const numbers = identityNumbers(line);
    found += numbers.length;
    return numbers.reduce(
      (masked, { digits }) => masked.replace(spaced(digits), mask),
      numbers.length > 0 ? asRead(line) : line,
    );
  });
  return found === 0 ? { text, found } : { text: lines.join('\n'), found };
}

/** These digits with what people write between them. */
function spaced(digits: string): RegExp {
  return new RegExp([...digits].join('[ .\\-‐-―_]{0,3}'), 'g');
}

function mask(number: string): string {
  let digits = 0;
  return number.replace(/\d/g, (digit) => (++digits > 4 ? '*' : digit));
}
