import { noteForEditors, today } from '#src/claims/for-editors.ts';
import type { Check } from '#src/register/checker/messages.ts';
import { element } from './card-check-dom.ts';
import type { Setting } from './card-check-setting.ts';

/** A report to the office, ready to be sent by the reader; the picture goes along only when the reader attaches it. In it editors find where to begin a clarification. */
export function reportForm(
  { outcome, record }: Check,
  finding: string,
  { office, email, whatsapp, desk }: Setting,
): Element {
  const code = 'code' in outcome ? outcome.code : undefined;
  const claim = [
    `Beredar gambar yang mengatasnamakan ${office}${code ? `, dengan kode kartu ${code}` : ''}.`,
    record && `Kartu aslinya: ${record.post.title}.`,
    `Hasil cek kartu: ${finding}.`,
  ];
  const begun = { claim: claim.filter(Boolean).join(' '), firstSeen: today() };
  const lines = [
    `Kepada ${office}, saya menerima gambar yang mengatasnamakan kantor Anda.`,
    `Hasil cek kartu: ${finding}.`,
    code && `Kode pada gambar: ${code}${record ? ` (${record.post.title})` : ''}.`,
    outcome.kind === 'foreign' && outcome.host && `QR mengarah ke: ${outcome.host}.`,
    'Saya menerimanya dari: … pada tanggal …',
  ];
  const text = lines.filter(Boolean).join('\n') + noteForEditors(begun, desk);
  const area = element('textarea', { 'aria-label': 'Isi laporan' }, text);
  const copy = element('button', { type: 'button', class: 'button' }, 'Salin laporan');
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(area.value).then(
      () => (copy.textContent = 'Tersalin'),
      () => area.select(),
    );
  });
  const ways = element('p', { class: 'hand' }, copy);
  const draft = (make: (text: string) => string, label: string) => {
    const anchor = element('a', { class: 'button', href: make(text) }, label);
    area.addEventListener('input', () => (anchor.href = make(area.value)));
    ways.append(anchor);
  };
  if (email)
    draft(
      (body) =>
        `mailto:${email}?subject=${encodeURIComponent(`Gambar mencurigakan: ${finding}`)}&body=${encodeURIComponent(body)}`,
      'Kirim lewat surel',
    );
  if (whatsapp)
    draft((body) => `https://wa.me/${whatsapp}?text=${encodeURIComponent(body)}`, 'Kirim lewat WhatsApp');
  const details = element('details', { class: 'panel measure' });
  details.append(
    element('summary', {}, 'Laporkan gambar ini'),
    element(
      'p',
      {},
      'Periksa isinya, lalu kirim sendiri. Gambarnya tidak ikut terkirim; lampirkan bila Anda mau.',
    ),
    area,
    ways,
  );
  return details;
}
