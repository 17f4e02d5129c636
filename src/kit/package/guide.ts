import { calledOff } from '#src/domain/agenda.ts';
import { formatDay } from '#src/domain/dates.ts';
import { markedTitle } from '#src/domain/marked-title.ts';
import { outlets } from '#src/domain/outlets.ts';
import { postPath } from '#src/domain/paths.ts';
import { lastChange, type Post } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { oneLine } from '../captions/one-line.ts';

/** "Cara pakai.txt": what lies in a post's folder, where it goes and what to heed. `names` are the files' names in the package. */
export function guide(post: Post, files: PublishedFile[], names: string[], office: OfficeData): string {
  const corrections = post.kind === 'faq' ? [] : (post.corrections ?? []);
  const last = corrections.at(-1);
  const off = calledOff(post);
  const codes = new Set(files.map(({ code }) => code));
  return lines([
    oneLine(markedTitle(post)),
    new URL(postPath(post), office.site).href,
    `Keadaan per ${formatDay(lastChange(post))}. Sumber: ${office.name}.`,
    '',
    ...(post.sample ? ['ISI CONTOH: jangan ditayangkan.', ''] : []),
    ...(off ? [`ACARA ${off.word}: turunkan undangannya, lalu tayangkan berkas ini.`, ''] : []),
    ...(last
      ? [
          `DIKOREKSI ${formatDay(last.date)}: ${oneLine(last.note)}`,
          `Turunkan unggahan lama, yaitu yang kodenya bukan ${[...codes].join(', ')}.`,
          '',
        ]
      : []),
    'BERKAS',
    ...files.map((file, i) => `- ${names[i]}: untuk ${outlets[file.outlet].label}, kode ${file.code}`),
    '',
    'CARA PAKAI',
    '1. Unggah gambar atau video ke salurannya apa adanya. Jangan memotong, memberi tulisan, atau menutup kode dan QR:',
    '   dengan itu warga dapat memeriksa keasliannya.',
    '2. Salin teks dari berkas "Teks ...txt" yang namanya sama dengan salurannya. Tautannya jangan dihapus.',
    '3. Isi kolom teks alternatif dengan isi "Teks alternatif gambar.txt" agar tunanetra ikut mendapat kabarnya.',
    `4. Bila tulisan dikoreksi atau ditarik, atau acaranya ditunda atau dibatalkan, tandanya ada di ${new URL('/bakohumas/', office.site).href}.`,
  ]);
}

/** Line ends that the oldest editors of Windows know too. */
function lines(texts: string[]): string {
  return `${texts.join('\r\n')}\r\n`;
}
