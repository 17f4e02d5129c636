import { adhocBodies, announcementCategories } from '#src/domain/categories.ts';
import { announcementSchema } from '#src/schemas/announcement.ts';
import type { DeskContext } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';
import { bodyField, datedFolder, entryField, footWords, headWords } from './post.ts';

/** What the office makes known. */
export function announcementsCollection(context: DeskContext): DecapCollection {
  return {
    name: 'announcements',
    label: 'Pengumuman',
    label_singular: 'pengumuman',
    description: 'Data pemilih, penerimaan badan ad hoc, hasil kegiatan, dan kabar umum.',
    folder: 'content/announcements',
    ...datedFolder,
    preview_path: 'pengumuman/{{slug}}/',
    fields: [
      entryField,
      ...deskFields(
        announcementSchema,
        {
          ...headWords(context),
          category: { label: 'Jenis', options: announcementCategories },
          deadline: { label: 'Batas waktu', hint: 'Saat terakhir warga dapat bertindak.' },
          dpb: {
            label: 'Rekapitulasi data pemilih',
            hint: 'Angkanya diambil dari rekapitulasi ini.',
            options: Object.fromEntries(context.recapitulationIds.map((id) => [id, id])),
          },
          adhoc: {
            label: 'Penerimaan badan ad hoc',
            fields: {
              body: { label: 'Badan', options: adhocBodies },
              quota: { label: 'Jumlah yang dibutuhkan' },
              stages: {
                label: 'Tahapan',
                singular: 'tahap',
                summary: '{{fields.name}}',
                fields: {
                  name: { label: 'Nama tahap', hint: 'Misalnya: Penerimaan pendaftaran' },
                  start: { label: 'Hari pertama' },
                  end: { label: 'Hari terakhir' },
                },
              },
              requirements: { label: 'Syarat', singular: 'syarat' },
              apply: {
                label: 'Cara mendaftar',
                fields: { url: { label: 'Tautan pendaftaran' }, place: { label: 'Tempat pendaftaran' } },
              },
            },
          },
          ...footWords(context),
        },
        context.offset,
      ),
      bodyField('Isi', 'Mulai dari yang paling penting, lalu apa yang perlu dilakukan warga.'),
    ],
  };
}
