import { faqSchema } from '#src/schemas/faq.ts';
import { type DeskContext, topicOptions } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';
import { bodyField, releasedWords, sampleWords, sourcesWords } from './post.ts';

/** Questions of citizens with their answers. */
export function faqCollection(context: DeskContext): DecapCollection {
  return {
    name: 'faq',
    label: 'Tanya jawab',
    label_singular: 'tanya jawab',
    description: 'Pertanyaan warga yang sering masuk.',
    folder: 'content/faq',
    extension: 'md',
    format: 'yaml-frontmatter',
    create: true,
    identifier_field: 'question',
    slug: '{{fields.question | truncate(80)}}',
    summary: '{{question}}',
    preview_path: 'tanya/{{slug}}/',
    sortable_fields: [
      { field: 'updated', label: 'Diperiksa', default_sort: 'desc' },
      { field: 'question', label: 'Pertanyaan' },
    ],
    view_filters: [{ label: 'Contoh', field: 'sample', pattern: true }],
    fields: [
      ...deskFields(
        faqSchema,
        {
          question: { label: 'Pertanyaan', hint: 'Seperti warga menanyakannya.' },
          short: { label: 'Jawaban singkat', hint: 'Satu kalimat.' },
          topics: { label: 'Topik', options: topicOptions(context) },
          updated: { label: 'Terakhir diperiksa', default: '{{now}}' },
          sources: sourcesWords,
          released: releasedWords,
          sample: sampleWords,
        },
        context.offset,
      ),
      bodyField('Jawaban lengkap', 'Langkah-langkahnya, satu per satu.'),
    ],
  };
}
