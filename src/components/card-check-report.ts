import type { Check } from '#src/register/checker/messages.ts';
import { element, link } from './card-check-dom.ts';
import type { Setting } from './card-check-result.ts';

/** A report to the office, ready to be sent by the reader; the picture goes along only when the reader attaches it. Editors get a draft from it. */
export function reportForm(
  { outcome, record }: Check,
  finding: string,
  { office, email, whatsapp }: Setting,
): Element {
  const code = 'code' in outcome ? outcome.code : undefined;
  const text = [
    `Kepada ${office}, saya menerima gambar yang mengatasnamakan kantor Anda.`,
    `Hasil cek kartu: ${finding}.`,
    code && `Kode pada gambar: ${code}${record ? ` (${record.post.title})` : ''}.`,
    outcome.kind === 'foreign' && outcome.host && `QR mengarah ke: ${outcome.host}.`,
    'Saya menerimanya dari: … pada tanggal …',
  ]
    .filter((line) => line)
    .join('\n');
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
    element(
      'p',
      { class: 'small' },
      'Untuk redaksi: ',
      link(draftAddress(code, record?.post.title), 'jadikan klarifikasi'),
      '.',
    ),
  );
  return details;
}

/** Decap fills a new entry from its address (https://decapcms.org/docs/configuration-options/, "new entry with prefilled fields"). */
function draftAddress(code: string | undefined, title: string | undefined): string {
  const fields = new URLSearchParams({
    title: title
      ? `Gambar palsu memakai kartu: ${title}`.slice(0, 120)
      : 'Gambar palsu mengatasnamakan kantor kami',
    claim: `Beredar gambar yang menyerupai kartu resmi${code ? ` dengan kode ${code}` : ''}.`,
  });
  return `/admin/#/collections/clarifications/new?${fields}`;
}
