import type { CardContent } from '../card-content.ts';
import type { StyleName } from './styles.ts';

/** The texts of a card with the styles in which templates are likely to set them, for measuring them ahead in one go. */
export function textsOf(content: CardContent): [StyleName, string][] {
  const { headline, code, subject, source, date, office, emphasis = '' } = content;
  const told = [...stringsIn(subject), source, date.day, office.host, office.name, emphasis];
  return [
    ['headline', headline],
    ['code', code],
    ...told.flatMap((text): [StyleName, string][] => [
      ['text', text],
      ['strong', text],
      ...(/^\d/.test(text) ? [['figure', text] as [StyleName, string]] : []),
    ]),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
