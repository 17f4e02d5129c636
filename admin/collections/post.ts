import { outlets } from '#src/domain/outlets.ts';
import { warningRules } from '#src/domain/warnings.ts';
import type { commonFields, picture, released, source } from '#src/schemas/common.ts';
import { type DeskContext, districtOptions, topicOptions } from '../context.ts';
import type { DecapCollection, DecapField } from '../decap-config.ts';
import { states } from '../drafts/states.ts';
import type { WordsOf } from '../words.ts';

/** Stands above the fields: how an entry stands with its readers, and what can be done with it as a whole. */
export const entryField: DecapField = {
  name: 'entry',
  label: 'Keadaan tulisan',
  widget: 'entry',
  meta: true,
};

/** Words of the fields that agenda, announcements and clarifications begin with. */
export function headWords(context: DeskContext) {
  return {
    title: { label: 'Judul', hint: 'Tulis faktanya, singkat, tanpa huruf kapital semua.' },
    summary: {
      label: 'Ringkasan',
      hint: 'Satu atau dua kalimat. Tampil di daftar, di kartu, dan pada pratinjau WhatsApp.',
    },
    published: {
      label: 'Tanggal terbit',
      hint: 'Tulisan bertanggal nanti baru tampil setelah waktunya.',
      default: '{{now}}',
    },
    topics: { label: 'Topik', hint: 'Pilih satu sampai enam.', options: topicOptions(context) },
  } satisfies Partial<CommonWords>;
}

/** Words of the fields that agenda, announcements and clarifications end with. */
export function footWords(context: DeskContext) {
  return {
    districts: {
      label: 'Kecamatan',
      hint: 'Hanya jika tulisan ini khusus untuk kecamatan tertentu.',
      options: districtOptions(context),
    },
    cover: { label: 'Foto utama', fields: pictureWords },
    attachments: {
      label: 'Lampiran',
      singular: 'lampiran',
      summary: '{{fields.title}}',
      fields: {
        file: {
          label: 'Berkas',
          media: 'attachment',
          hint: 'PDF, Word, Excel, CSV, atau gambar, paling besar 15 MB.',
        },
        title: { label: 'Nama lampiran', hint: 'Misalnya: Berita acara rekapitulasi (PDF)' },
      },
    },
    sources: sourcesWords,
    card: {
      label: 'Kata-kata kartu',
      hint: 'Hanya jika judul kurang pas di kartu.',
      fields: {
        headline: { label: 'Judul kartu' },
        emphasis: { label: 'Yang paling penting', hint: 'Dicetak besar di kartu, misalnya: 123.456 pemilih' },
      },
    },
    outlets: {
      label: 'Kanal',
      hint: 'Kosongkan agar kartu dibuat untuk semua kanal.',
      options: {
        instagram: outlets.instagram.label,
        square: outlets.square.label,
        story: outlets.story.label,
        facebook: outlets.facebook.label,
        youtube: outlets.youtube.label,
        videotron: outlets.videotron.label,
        baliho: outlets.baliho.label,
        poster: outlets.poster.label,
        carousel: outlets.carousel.label,
      },
    },
    updated: { label: 'Tanggal diperbarui', hint: 'Diisi jika isinya berubah setelah terbit.' },
    corrections: correctionsWords,
    withdrawn: {
      label: 'Penarikan',
      hint: 'Hanya untuk menarik tulisan yang sudah terbit. Halamannya tetap ada dan menyebut alasannya.',
      fields: {
        date: { label: 'Tanggal ditarik' },
        note: { label: 'Alasan penarikan, bagi pembaca' },
      },
    },
    released: releasedWords,
    sample: sampleWords,
    draft: draftWords,
  } satisfies Partial<CommonWords>;
}

/** Words of the changes that are told to readers. */
export const correctionsWords = {
  label: 'Koreksi',
  singular: 'koreksi',
  hint: 'Tampil di halaman. Kartu yang dikoreksi mendapat kode baru.',
  summary: '{{fields.date}}',
  fields: {
    date: { label: 'Tanggal koreksi' },
    note: { label: 'Apa yang keliru dan apa yang benar' },
  },
} satisfies WordsOf<typeof commonFields>['corrections'];

/** Words of a list of sources. */
export const sourcesWords = {
  label: 'Sumber',
  singular: 'sumber',
  summary: '{{fields.title}}',
  fields: {
    title: { label: 'Judul berita atau dokumen' },
    url: { label: 'Alamat', hint: 'Kosongkan jika tidak ada di internet.' },
    publisher: { label: 'Penerbit' },
    date: { label: 'Tanggal' },
  } satisfies WordsOf<(typeof source)['shape']>,
};

/** Words of a picture with its description. */
export const pictureWords = {
  src: { label: 'Gambar', media: 'picture' },
  alt: {
    label: 'Keterangan gambar',
    hint: 'Apa yang terlihat, bagi pembaca yang tidak dapat melihat gambarnya.',
  },
} satisfies WordsOf<(typeof picture)['shape']>;

/** Words of the mark of an invented example. */
export const sampleWords = {
  label: 'Contoh',
  hint: 'Nyalakan hanya untuk tulisan karangan; diberi tanda CONTOH.',
};

/** Words of the mark of a draft, which the buttons of the toolbar set (admin/drafts). */
export const draftWords = { label: 'Konsep', hidden: true } as const;

/** Words of the warnings that an editor lets pass. */
export const releasedWords = {
  label: 'Peringatan yang dilepas',
  singular: 'peringatan',
  hint: 'Hanya jika pemeriksaan memberi peringatan yang ternyata tidak perlu. Alasannya tersimpan dan tidak tampil di halaman.',
  summary: '{{fields.rule}}',
  fields: {
    rule: { label: 'Peringatan', options: warningRules },
    reason: { label: 'Alasan', hint: 'Apa yang sudah diperiksa, dan mengapa tetap benar.' },
  } satisfies WordsOf<(typeof released)['element']['shape']>,
};

/** The text below the front matter. Only what the check accepts can be inserted: no HTML and no pictures from elsewhere. */
export function bodyField(label: string, hint: string): DecapField {
  return {
    name: 'body',
    label,
    hint,
    widget: 'markdown',
    required: false,
    modes: ['rich_text', 'raw'],
    buttons: [
      'bold',
      'italic',
      'link',
      'heading-two',
      'heading-three',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: [],
  };
}

/**
 * What every folder of dated posts has in common. The file's name takes the day of publication as it is written, whatever zone the computer is in;
 * a draft may lack a title and is named anew when it is published. `state` stands in lists only (admin/drafts/states.ts).
 */
export const datedFolder = {
  extension: 'md',
  format: 'yaml-frontmatter',
  create: true,
  // Decap saves nothing without its identifier, and a draft's title may wait.
  identifier_field: 'published',
  slug: "{{fields.published | truncate(10)}}-{{fields.title | ternary('','konsep')}}{{fields.title | truncate(80)}}",
  ...datedList(Object.values(states)),
} satisfies Partial<DecapCollection>;

/** The list of what has a title and a date of publication, and can be in these states. */
export function datedList(possible: string[]) {
  return {
    summary: "{{title | default('(tanpa judul)')}} · {{published | date('D/M/YYYY')}} · {{state}}",
    sortable_fields: [
      { field: 'published', label: 'Tanggal terbit', default_sort: 'desc' },
      { field: 'title', label: 'Judul' },
    ],
    view_filters: [...possible.map(stateFilter), { label: 'Contoh', field: 'sample', pattern: true }],
    view_groups: [{ label: 'Keadaan', field: 'state' }],
  } satisfies Partial<DecapCollection>;
}

/** Ends the line of a list whose entries have no date of publication: all that are not drafts are simply there. */
export const draftMark = `{{state | ternary(' · ${states.draft}','')}}`;

/** Filters a list by a state. */
export function stateFilter(state: string) {
  return { label: state, field: 'state', pattern: state };
}

type CommonWords = WordsOf<typeof commonFields>;
