/**
 * Mobile numbers in a line as local digits ("081234567890"), but for those in `own`: numbers of the office are meant to be public. 08 and an
 * operator's digit, 10 to 13 digits in all (Rencana Dasar Teknis nasional, Permenkominfo 14/2018).
 */
export function mobileNumbers(line: string, own: ReadonlySet<string>): string[] {
  const text = line.normalize('NFKC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '');
  const found = [
    ...text.matchAll(/(?<![\d.,/=])(?:\(?\+?62\)?[ .-]?(?:\(0\))?|0)8[1-9](?:[ .\-‐-―]{0,2}\d){6,10}(?!\d)/g),
  ]
    .map(([number]) => localNumber(number))
    .filter((number) => number.length >= 10 && number.length <= 13 && !own.has(number));
  return [...new Set(found)];
}

/** "+62 812-3456-7890" -> "081234567890" */
export function localNumber(text: string): string {
  return text.replaceAll(/\D/g, '').replace(/^620?/, '0');
}
