import { hoaxCategories, platforms } from '#src/domain/categories.ts';
import { verdictLegend } from '#src/domain/verdict-legend.ts';
import { type Verdict, verdicts } from '#src/domain/verdicts.ts';
import { clarificationSchema } from '#src/schemas/clarification.ts';
import type { DeskContext } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';
import { reviewedWords } from './reviewed.ts';
import { bodyField, datedFolder, entryField, footWords, headWords, pictureWords } from './post.ts';

/** What was claimed, and what is true. */
export function clarificationsCollection(context: DeskContext): DecapCollection {
  return {
    name: 'clarifications',
    label: 'Klarifikasi',
    label_singular: 'klarifikasi',
    description: 'Kabar yang beredar dan faktanya. Judul memuat faktanya, bukan kabar bohongnya.',
    folder: 'content/clarifications',
    ...datedFolder,
    preview_path: 'klarifikasi/{{slug}}/',
    fields: [
      entryField,
      ...deskFields(
        clarificationSchema,
        {
          ...headWords(context),
          claim: {
            label: 'Bunyi kabar',
            hint: 'Kata-kata kabar itu sendiri, supaya orang dapat menemukannya.',
          },
          variants: { label: 'Bunyi lain yang terlihat', singular: 'bunyi lain' },
          firstSeen: { label: 'Pertama terlihat' },
          platforms: { label: 'Terlihat di', options: platforms },
          verdict: {
            label: 'Putusan',
            options: {
              salah: verdictOption('salah'),
              menyesatkan: verdictOption('menyesatkan'),
              benar: verdictOption('benar'),
              'belum-terbukti': verdictOption('belum-terbukti'),
            },
          },
          category: {
            label: 'Golongan menurut MAFINDO',
            options: {
              satire: labelled(hoaxCategories.satire),
              'koneksi-salah': labelled(hoaxCategories['koneksi-salah']),
              menyesatkan: labelled(hoaxCategories.menyesatkan),
              'konteks-salah': labelled(hoaxCategories['konteks-salah']),
              tiruan: labelled(hoaxCategories.tiruan),
              palsu: labelled(hoaxCategories.palsu),
              dimanipulasi: labelled(hoaxCategories.dimanipulasi),
            },
          },
          facts: { label: 'Fakta', singular: 'fakta', hint: 'Satu sampai lima kalimat pendek.' },
          evidence: {
            label: 'Bukti',
            singular: 'bukti',
            hint: 'Paling sedikit satu.',
            summary: '{{fields.title}}',
            fields: {
              title: { label: 'Judul berita atau dokumen' },
              url: { label: 'Alamat' },
              publisher: { label: 'Penerbit' },
              date: { label: 'Tanggal' },
            },
          },
          action: { label: 'Yang sebaiknya dilakukan pembaca' },
          response: { label: 'Yang sudah dilakukan kantor' },
          claimUrl: { label: 'Tautan kabar', hint: 'Hanya unggahan yang terbuka untuk umum.' },
          archiveUrl: {
            label: 'Tautan arsip',
            hint: 'Misalnya dari web.archive.org, jika unggahannya dihapus.',
          },
          claimImage: {
            label: 'Gambar kabar',
            hint: 'Selalu tampil di bawah cap putusan.',
            fields: pictureWords,
          },
          reviewed: reviewedWords,
          ...footWords(context),
        },
        context.offset,
      ),
      bodyField('Penjelasan', 'Bagaimana kabar ini diperiksa, langkah demi langkah.'),
    ],
  };
}

function verdictOption(id: Verdict): string {
  return labelled({ label: verdicts[id].label, meaning: verdictLegend[id].meaning });
}

function labelled({ label, meaning }: { label: string; meaning: string }): string {
  return `${label}: ${meaning}`;
}
