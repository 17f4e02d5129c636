/** "+62 812 3456 7890" of "6281234567890", in groups that can be read aloud and stay on one line. */
export function formatMobile(digits: string): string {
  const [, country, prefix = '', rest = ''] = /^(62)(\d{3})(\d*)$/.exec(digits) ?? [];
  if (!country) return `+${digits}`;
  return [`+${country}`, prefix, ...(rest.match(/\d{1,4}/g) ?? [])].join('\u00a0');
}

/** What a phone dials for a number as an office writes it: "tel:+6276220069" of "0762 20069"; none where more than one number stands there. */
export function dialAddress(written: string): string | undefined {
  if (!/^\+?[\d\s().-]+$/.test(written)) return undefined;
  const digits = written.replace(/\D/g, '');
  if (digits.startsWith('0')) return `tel:+62${digits.slice(1)}`;
  return written.startsWith('+') ? `tel:+${digits}` : `tel:${digits}`;
}
