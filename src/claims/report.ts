import type { BegunClarification } from '#src/domain/clarification-link.ts';
import type { Day } from '#src/domain/dates.ts';
import { maskIdentityNumbers } from '#src/guards/personal/mask-numbers.ts';
import { platformsIn } from './for-editors.ts';

/** Characters of a message that a report quotes: more would not survive as an address in every mail program and telephone. */
const quoted = 1_200;

/** What the office gets to read, as plain text. Identity numbers are masked, because it becomes part of a link. */
export function reportText({ text, where, when }: Report, officeName: string): string {
  const message = maskIdentityNumbers(text.trim()).text;
  const lines = [
    `Lapor kabar meragukan kepada ${officeName}`,
    `Dilihat di: ${where.trim() || '(belum diisi)'}`,
    `Waktu: ${when.trim() || '(belum diisi)'}`,
    '',
    'Isi pesan:',
    message.length > quoted ? `${message.slice(0, quoted)}… (dipotong)` : message || '(belum diisi)',
  ];
  // Half a character would make encodeURIComponent throw; `toWellFormed` is younger than the phones that we serve.
  return lines.join('\n').replace(/\p{Cs}/gu, '');
}

/** What editors begin a clarification with from the address in `noteForEditors`; identity numbers are masked. */
export function begunFrom({ text, where }: Report, day: Day): BegunClarification {
  const claim = maskIdentityNumbers(text.trim()).text;
  return { claim, firstSeen: day, platforms: platformsIn(where) };
}

/**
 * Links that open the reader's own WhatsApp, mail program or SMS with the report filled in; nothing is sent before the reader sends it. `note` for the
 * editors is too long for an SMS. Forms: https://faq.whatsapp.com/5913398998672934 ("Click to Chat"), RFC 6068 (mailto), RFC 5724 (sms).
 */
export function reportLinks(
  report: string,
  { whatsapp, email, sms }: ReportChannels,
  note = '',
): { name: string; href: string }[] {
  const text = encodeURIComponent(report + note);
  return [
    ...(whatsapp ? [{ name: 'WhatsApp', href: `https://wa.me/${whatsapp}?text=${text}` }] : []),
    ...(email
      ? [
          {
            name: 'surel',
            href: `mailto:${email}?subject=${encodeURIComponent('Lapor kabar meragukan')}&body=${text}`,
          },
        ]
      : []),
    ...(sms ? [{ name: 'SMS', href: `sms:${sms}?body=${encodeURIComponent(report)}` }] : []),
  ];
}

/** The office's channels for reports: an SMS goes to the first mobile number among hotline and WhatsApp. */
export function reportChannels({ whatsapp, email, hotline }: OfficeNumbers): ReportChannels {
  const numbers = [hotline?.replace(/\D/g, '').replace(/^0/, '62'), whatsapp];
  const mobile = numbers.find((number) => number?.startsWith('628'));
  return { whatsapp, email, sms: mobile && `+${mobile}` };
}

/** What a reader reports. */
export interface Report {
  text: string;
  /** "Grup WhatsApp keluarga". */
  where: string;
  /** "24 November 2026". */
  when: string;
}

/** Where reports go; what the office does not have is undefined. */
export interface ReportChannels {
  whatsapp: string | undefined;
  email: string | undefined;
  sms: string | undefined;
}

interface OfficeNumbers {
  whatsapp?: string | undefined;
  email?: string | undefined;
  hotline?: string | undefined;
}
