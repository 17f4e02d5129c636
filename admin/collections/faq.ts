import { faqSchema } from '#src/schemas/faq.ts';
import { type DeskContext, topicOptions } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';
import { states } from '../drafts/states.ts';
import {
  bodyField,
  draftMark,
  draftWords,
  releasedWords,
  sampleWords,
  sourcesWords,
  stateFilter,
} from './post.ts';

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
    // Decap saves nothing without its identifier, and a draft's question may wait.
    identifier_field: 'updated',
    slug: "{{fields.question | ternary('','konsep')}}{{fields.question | truncate(80)}}",
    summary: `{{question | default('(tanpa pertanyaan)')}}${draftMark}`,
    preview_path: 'tanya/{{slug}}/',
    sortable_fields: [
      { field: 'updated', label: 'Diperiksa', default_sort: 'desc' },
      { field: 'question', label: 'Pertanyaan' },
    ],
    view_filters: [stateFilter(states.draft), { label: 'Contoh', field: 'sample', pattern: true }],
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
          draft: draftWords,
        },
        context.offset,
      ),
      bodyField('Jawaban lengkap', 'Langkah-langkahnya, satu per satu.'),
    ],
  };
}
