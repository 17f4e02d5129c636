import { tmsReasons } from '#src/domain/categories.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { type DeskContext, districtOptions } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';
import { reviewedWords } from './reviewed.ts';
import { states } from '../drafts/states.ts';
import {
  correctionsWords,
  datedList,
  draftWords,
  entryField,
  releasedWords,
  sampleWords,
  sourcesWords,
} from './post.ts';

/** Recapitulations of voter data. */
export function dpbCollection(context: DeskContext): DecapCollection {
  return {
    name: 'dpb',
    label: 'Data pemilih',
    label_singular: 'rekapitulasi',
    description:
      'Rekapitulasi daftar pemilih. Jumlah laki-laki dan perempuan serta jumlah kecamatan dicocokkan saat disimpan.',
    folder: 'content/dpb',
    extension: 'yml',
    format: 'yaml',
    create: true,
    // Decap saves nothing without its identifier, and a draft's title and period may wait.
    identifier_field: 'published',
    slug: "{{fields.period.to | ternary('','rekapitulasi')}}{{fields.period.to | truncate(4)}}-{{fields.period.label | ternary('','konsep')}}{{fields.period.label | truncate(60)}}",
    // No recapitulation is withdrawn.
    ...datedList([states.draft, states.scheduled, states.published, states.corrected]),
    preview_path: 'dpb/{{slug}}/',
    fields: [
      entryField,
      ...deskFields(
        dpbSchema,
        {
          title: { label: 'Judul' },
          summary: { label: 'Ringkasan', hint: 'Satu atau dua kalimat.' },
          published: {
            label: 'Tanggal terbit',
            hint: 'Rekapitulasi bertanggal nanti baru tampil setelah waktunya.',
            default: '{{now}}',
          },
          period: {
            label: 'Periode',
            fields: {
              label: { label: 'Nama periode', hint: 'Misalnya: Triwulan IV 2021' },
              from: { label: 'Hari pertama' },
              to: { label: 'Hari terakhir' },
            },
          },
          decree: {
            label: 'Keputusan atau berita acara',
            fields: { number: { label: 'Nomor' }, date: { label: 'Tanggal' } },
          },
          totals: { label: 'Jumlah kabupaten', table: 'sums', fields: figureWords },
          rows: {
            label: 'Angka per kecamatan dan jumlah kabupaten',
            singular: 'kecamatan',
            table: 'rows',
            hint: 'Kosongkan yang tidak diketahui. Jika sumber hanya memuat jumlah kabupaten, isi baris terakhir saja. Laki-laki dan perempuan diisi keduanya atau tidak sama sekali.',
            default: [],
            fields: { district: { label: 'Kecamatan', options: districtOptions(context) }, ...figureWords },
          },
          note: { label: 'Catatan', hint: 'Hal yang perlu diketahui agar angkanya tidak disalahpahami.' },
          sources: sourcesWords,
          corrections: correctionsWords,
          reviewed: reviewedWords,
          released: releasedWords,
          sample: sampleWords,
          draft: draftWords,
        },
        context.offset,
      ),
    ],
  };
}

const figureWords = {
  total: { label: 'Jumlah pemilih' },
  male: { label: 'Laki-laki' },
  female: { label: 'Perempuan' },
  villages: { label: 'Desa dan kelurahan' },
  tps: { label: 'TPS' },
  new: { label: 'Pemilih baru' },
  changed: { label: 'Data diubah' },
  tms: {
    label: 'Tidak memenuhi syarat (TMS)',
    fields: {
      deceased: { label: tmsReasons.deceased },
      duplicate: { label: tmsReasons.duplicate },
      military: { label: tmsReasons.military },
      police: { label: tmsReasons.police },
      moved: { label: tmsReasons.moved },
      underage: { label: tmsReasons.underage },
      notResident: { label: tmsReasons.notResident },
      other: { label: tmsReasons.other },
    },
  },
};
