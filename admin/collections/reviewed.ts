import type { reviewed } from '#src/schemas/common.ts';
import type { WordsOf } from '../words.ts';

/** Words of the note that a second person has read. */
export const reviewedWords = {
  label: 'Pemeriksaan orang kedua',
  hint: 'Diisi jika kantor mensyaratkannya (Pengaturan). Nama tersimpan di berkas untuk pertanggungjawaban kantor dan tidak tampil di halaman.',
  fields: {
    writer: { label: 'Ditulis oleh' },
    reviewer: {
      label: 'Diperiksa oleh',
      hint: 'Orang lain, yang membaca seluruhnya dan mencocokkan dengan sumbernya.',
    },
    date: { label: 'Tanggal diperiksa', hint: 'Sesudah koreksi, periksa lagi dan perbarui tanggalnya.' },
  },
} satisfies { label: string; hint: string; fields: WordsOf<(typeof reviewed)['shape']> };
