/**
 * Text for the content or an attribute (in double quotes) of XML 1.0. Characters that XML forbids even when escaped are left out:
 * https://www.w3.org/TR/xml/#charsets. Escaping ">" keeps "]]>" harmless.
 */
export function escapeXml(text: string): string {
  return [...text]
    .filter(isAllowed)
    .map((character) => entities[character] ?? character)
    .join('');
}

/** `<name>text</name>`, or nothing where there is no text. */
export function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
}
