import type { Archive } from './archive.ts';

/**
 * Everything that can be read in a Word or Excel file, one paragraph, cell or property a line: also comments, deleted text, headers, hidden rows
 * and sheets, and who wrote it. Words that Word has cut into runs are joined; long numbers of Excel are written out.
 */
export function officeText({ parts }: Archive): string {
  return [...parts]
    .filter(([name]) => !name.endsWith('.rels'))
    .map(([, xml]) => textOf(xml))
    .join('\n');
}

function textOf(xml: string): string {
  const numbers = [...xml.matchAll(/<(?:\w+:)?v>\s*(-?[\d.]+E\+?\d+)\s*<\//gi)].map(([, value]) =>
    wholeNumber(value ?? ''),
  );
  const attributes = [
    ...xml.matchAll(/\s(?:w:author|w:alias|w:tag|descr|title|tooltip|name|val)="([^"]*)"/g),
  ].map(([, value]) => value ?? '');
  const shown = xml
    .replaceAll(/<(?:\w+:)?(?:tab|br|cr)\s*\/?>/g, ' ')
    // What ends a paragraph, a cell, a shared text, a comment or a property ends a line.
    .replaceAll(
      /<\/(?:\w+:)?(?:p|c|si|is|comment|text|title|subject|creator|keywords|description|lastModifiedBy|lpstr|lpwstr|v|row)>/g,
      '\n',
    )
    .replaceAll(/<[^<>]*>/g, '');
  return [decodeEntities(shown), ...numbers, ...attributes.map(decodeEntities)].join('\n');
}

/** "1.401015203909999E15" -> "1401015203909999" */
function wholeNumber(value: string): string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : '';
}

/** XML's five names and numbers of characters (XML 1.0, section 4.6). */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? '';
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
