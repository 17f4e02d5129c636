import { agendaStatuses } from '#src/domain/categories.ts';
import { agendaSchema } from '#src/schemas/agenda.ts';
import { type DeskContext, districtOptions } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';
import { bodyField, datedFolder, entryField, footWords, headWords } from './post.ts';

/** Events of the office. */
export function agendaCollection(context: DeskContext): DecapCollection {
  return {
    name: 'agenda',
    label: 'Agenda',
    label_singular: 'agenda',
    description: 'Kegiatan kantor yang akan datang dan yang sudah lewat.',
    folder: 'content/agenda',
    ...datedFolder,
    preview_path: 'agenda/{{slug}}/',
    fields: [
      entryField,
      ...deskFields(
        agendaSchema,
        {
          ...headWords(context),
          start: { label: 'Mulai' },
          end: { label: 'Selesai' },
          allDay: { label: 'Sepanjang hari', hint: 'Nyalakan jika jamnya belum pasti atau tidak penting.' },
          venue: {
            label: 'Tempat',
            fields: {
              name: { label: 'Nama tempat', hint: 'Misalnya: Aula KPU Kabupaten Contoh' },
              address: { label: 'Alamat' },
              district: { label: 'Kecamatan', options: districtOptions(context) },
              mapUrl: { label: 'Tautan peta', hint: 'Misalnya dari tombol Bagikan di Google Maps.' },
            },
          },
          online: {
            label: 'Tautan siaran',
            hint: 'Misalnya alamat YouTube atau Zoom yang boleh diketahui umum.',
          },
          status: {
            label: 'Status',
            default: 'scheduled',
            options: {
              scheduled: agendaStatuses.scheduled.label,
              postponed: agendaStatuses.postponed.label,
              cancelled: agendaStatuses.cancelled.label,
              done: agendaStatuses.done.label,
            },
          },
          open: { label: 'Terbuka untuk umum', default: true },
          contact: { label: 'Kontak', hint: 'Nama bagian di kantor, bukan nomor telepon pribadi.' },
          ...footWords(context),
        },
        context.offset,
      ),
      bodyField('Isi', 'Susunan acara dan hal lain yang perlu diketahui peserta.'),
    ],
  };
}
