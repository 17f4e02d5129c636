import { pageSchema } from '#src/schemas/page.ts';
import type { DeskContext } from '../context.ts';
import type { DecapCollection } from '../decap-config.ts';
import { deskFields } from '../fields.ts';
import { releasedWords } from './post.ts';

/** About, method, privacy. */
export function pagesCollection({ offset }: DeskContext): DecapCollection {
  return {
    name: 'pages',
    label: 'Halaman',
    label_singular: 'halaman',
    description: 'Halaman tetap seperti Tentang, Cara kami memeriksa kabar, dan Privasi.',
    folder: 'content/pages',
    extension: 'mdx',
    format: 'yaml-frontmatter',
    create: true,
    slug: '{{fields.title | truncate(60)}}',
    summary: '{{title}}',
    preview_path: '{{slug}}/',
    sortable_fields: [{ field: 'title', label: 'Judul', default_sort: 'asc' }],
    fields: [
      ...deskFields(
        pageSchema,
        {
          title: { label: 'Judul' },
          summary: { label: 'Ringkasan', hint: 'Satu atau dua kalimat untuk hasil pencarian.' },
          updated: { label: 'Terakhir diperbarui', default: '{{now}}' },
          released: releasedWords,
        },
        offset,
      ),
      // Plain text: the rich editor would rewrite the components of a page, such as <Verdicts />.
      {
        name: 'body',
        label: 'Isi',
        hint: 'Ditulis dengan Markdown: ## untuk judul bagian, ** untuk huruf tebal, - untuk daftar. Biarkan baris seperti <Verdicts /> apa adanya.',
        widget: 'text',
      },
    ],
  };
}
