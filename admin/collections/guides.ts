import { guideSchema } from '#src/schemas/guide.ts';
import { type DeskContext, topicOptions } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';
import { states } from '../drafts/states.ts';
import { draftMark, draftWords, releasedWords, sourcesWords, stateFilter } from './post.ts';

/** Guides, step by step. */
export function guidesCollection(context: DeskContext): DecapCollection {
  return {
    name: 'guides',
    label: 'Langkah demi langkah',
    label_singular: 'panduan',
    description: 'Apa yang harus dilakukan warga dalam suatu keadaan: ke mana, membawa apa, dan kapan.',
    folder: 'content/guides',
    extension: 'yml',
    format: 'yaml',
    create: true,
    // Decap saves nothing without its identifier, and a draft's title may wait.
    identifier_field: 'updated',
    slug: "{{fields.title | ternary('','konsep')}}{{fields.title | truncate(60)}}",
    summary: `{{title | default('(tanpa judul)')}}${draftMark}`,
    preview_path: 'langkah/{{slug}}/',
    sortable_fields: [
      { field: 'order', label: 'Urutan', default_sort: 'asc' },
      { field: 'updated', label: 'Diperiksa' },
    ],
    view_filters: [stateFilter(states.draft)],
    fields: deskFields(
      guideSchema,
      {
        title: {
          label: 'Judul',
          hint: 'Keadaannya dalam kata-kata warga, misalnya: Saya pindah desa, bagaimana?',
        },
        summary: { label: 'Ringkasan', hint: 'Jalannya dalam satu atau dua kalimat.' },
        order: { label: 'Urutan', hint: 'Tempatnya di daftar panduan; 1 yang pertama.' },
        topics: { label: 'Topik', options: topicOptions(context) },
        updated: { label: 'Terakhir diperiksa', default: '{{now}}' },
        steps: {
          label: 'Langkah',
          singular: 'langkah',
          summary: '{{fields.title}}',
          hint: 'Setiap langkah bersumber, atau ditandai Contoh.',
          fields: {
            title: {
              label: 'Judul langkah',
              hint: 'Apa yang dilakukan, atau pertanyaan yang dijawab pembaca.',
            },
            text: { label: 'Penjelasan', hint: 'Satu sampai empat kalimat pendek.' },
            office: { label: 'Ke mana' },
            bring: { label: 'Yang dibawa', singular: 'barang' },
            form: { label: 'Formulir' },
            when: { label: 'Kapan' },
            link: { label: 'Tautan', fields: { title: { label: 'Nama' }, url: { label: 'Alamat' } } },
            choices: {
              label: 'Jawaban pembaca',
              singular: 'jawaban',
              summary: '{{fields.answer}}',
              hint: 'Setiap jawaban menuju satu langkah di panduan ini, atau panduan lain.',
              fields: {
                answer: { label: 'Jawaban' },
                step: { label: 'Nomor langkah berikutnya' },
                guide: { label: 'Nama panduan lain', hint: 'Nama berkasnya, misalnya: nama-tidak-ada' },
              },
            },
            sources: { label: 'Nomor sumber', singular: 'nomor', hint: '1 adalah sumber pertama di bawah.' },
            sample: {
              label: 'Contoh',
              hint: 'Nyalakan jika langkah ini belum bersumber; diberi tanda CONTOH.',
            },
          },
        },
        sources: { ...sourcesWords, hint: 'Peraturan dan layanan tempat langkah-langkah ini tertulis.' },
        released: releasedWords,
        draft: draftWords,
      },
      context.offset,
    ),
  };
}
