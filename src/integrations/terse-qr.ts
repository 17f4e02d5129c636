/**
 * Leaves out of the QR library's code what its errors say: a reader's phone loads it with the first picture, and the checker takes any error for "no code"
 * (read-qr.ts). Code that is written otherwise in a later version stays as it is.
 */
export function terseQr() {
  return {
    name: 'suluh-terse-qr',
    transform(code: string, id: string) {
      if (!/\/node_modules\/qr\/\w+\.js$/.test(id)) return null;
      return { code: code.replace(thrown, 'throw new Error();'), map: null };
    },
  };
}

/** A thrown error with its whole text, in which templates and one level of brackets may stand. */
const thrown = /throw new (?:Type|Range)?Error\((?:[^()`]|`[^`]*`|\([^()]*\))*\);/g;
