import { localNumber } from '#src/guards/personal/phones.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** The telephones that an office publishes, as local digits. */
export function officeNumbers(office: OfficeData | undefined): ReadonlySet<string> {
  return new Set(
    [office?.hotline, office?.whatsapp].flatMap((number) => (number ? [localNumber(number)] : [])),
  );
}
