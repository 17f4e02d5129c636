import type { Finding } from './finding.ts';

/** HTML in a field, which readers see as it was typed: "<b>penting</b>", "&nbsp;". People who write "<17 tahun" or "<nama>" mean no HTML. */
export function tagFindings(text: string): Finding[] {
  const [tag] = written.exec(text) ?? [];
  if (tag === undefined) return [];
  return [
    {
      rule: 'kode-html',
      message: `Kode HTML "${tag}" akan terbaca apa adanya di sini. Hapus kode itu; kolom ini tidak mengenal huruf tebal, miring, atau garis baru`,
    },
  ];
}

const names =
  'a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|iframe|img|ins|li|mark|o:p|ol|p|s|script|small|span|strike|strong|sub|sup|table|t[dhr]|u|ul';
const written = new RegExp(
  `</?(?:${names})(?:\\s[^<>]{0,200})?/?>|&(?:amp|nbsp|lt|gt|quot|#\\d{2,6}|#x[\\da-f]{2,6});`,
  'i',
);
