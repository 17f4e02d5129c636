import { type Html, html } from '#src/domain/html.ts';
import { dialAddress, formatMobile } from '#src/domain/telephone.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** Where to reach the office. Only what office.yml tells is shown. */
export function officeAddress({ name, address, province, hotline, email, whatsapp }: OfficeData): Html {
  const dial = hotline && dialAddress(hotline);
  return html`<strong>${name}</strong><br />${address},
    ${province}${
      hotline && html`<br />Telepon: ${dial ? html`<a href="${dial}">${hotline}</a>` : hotline}`
    }${email && html`<br />Surel: <a href="mailto:${email}">${email}</a>`}${
      whatsapp && html`<br />WhatsApp: <a href="https://wa.me/${whatsapp}">${formatMobile(whatsapp)}</a>`
    }`;
}
