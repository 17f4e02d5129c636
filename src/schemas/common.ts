import { outletIds } from '#src/domain/outlets.ts';
import { warningRuleIds } from '#src/domain/warnings.ts';
import { choice, day, flag, group, list, mediaFile, moment, text, webUrl } from './fields.ts';

/** File types that an editor may upload as a picture. SVG can carry script and is refused. */
export const pictureTypes = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** Whether a file is a picture, by its name. */
export function isPictureFile(name: string): boolean {
  return pictureTypes.some((type) => name.endsWith(`.${type}`));
}

/** File types that may be attached to a post. */
const attachmentTypes = ['pdf', 'docx', 'xlsx', 'csv', ...pictureTypes] as const;

/** A picture with its description. */
export const picture = group({
  /** File in content/media. */
  src: mediaFile(pictureTypes),
  /** What the picture shows, for people who cannot see it. */
  alt: text(5, 250, 'Rapat koordinasi di aula KPU Contoh'),
});

/** Where a fact comes from. */
export const source = group({
  /** Title of the article or document. */
  title: text(3, 200, 'KPU Contoh tetapkan DPT Pemilu 2019'),
  /** Address; left out for a document that is not on the web. */
  url: webUrl().optional(),
  /** Who published it. */
  publisher: text(2, 120, 'Tribun Pekanbaru').optional(),
  /** When it was published. */
  date: day().optional(),
});

/** A change after publication, told to the readers. */
const correction = group({
  /** When it was corrected. */
  date: day(),
  /** What was wrong and what is right now. */
  note: text(10, 500, 'Jumlah TPS sebelumnya tertulis 2.222, yang benar 2.229.'),
});

/** The end of a post that should not have been published; its page stays and says so. */
const withdrawal = group({
  /** When it was withdrawn. */
  date: day(),
  /** Why, for the readers. */
  note: text(10, 500, 'Pengumuman ini ditarik karena jadwalnya dibatalkan KPU RI.'),
});

/**
 * That somebody other than the writer has read it, where office.yml asks for it (`review`). The names are kept in the file for the office's own
 * accountability and stand on no page.
 */
export const reviewed = group({
  /** Who wrote it. */
  writer: text(3, 80, 'Sari Wulandari'),
  /** Who read and checked it. */
  reviewer: text(3, 80, 'Budi Santoso'),
  /** When; after the last correction. */
  date: day(),
}).refine(({ writer, reviewer }) => nameKey(writer) !== nameKey(reviewer), {
  path: ['reviewer'],
  error: 'Yang memeriksa harus orang lain daripada yang menulis',
  when: ({ value }) => hasNames(value),
});

/** Warnings of the check that an editor has looked at and lets pass, each with the reason. */
export const released = list(
  group({
    /** Which rule. */
    rule: choice(warningRuleIds),
    /** Why it may stand; kept in the file, not shown to readers. */
    reason: text(10, 300, 'Nama acaranya memang ditulis kapital oleh penyelenggara.'),
  }),
  1,
  warningRuleIds.length,
);

/** Fields that agenda, announcements and clarifications share. */
export const commonFields = {
  /** Headline of page and card. */
  title: text(8, 120, 'Rapat pleno terbuka PDPB triwulan IV'),
  /** One or two sentences for lists, captions and search results. */
  summary: text(20, 280, 'KPU Contoh menetapkan 123.456 pemilih untuk Pilkada 2024.'),
  /** When readers may see it; a date in the future waits for a build after it. */
  published: moment(),
  /** Last change that matters to readers. */
  updated: moment().optional(),
  /** Ids of topics.yml. */
  topics: list(text(2, 40, 'dpb'), 1, 6),
  /** Codes of districts.yml, where a post concerns only these kecamatan. */
  districts: list(text(8, 8, '"99.01.01"'), 1, 60).optional(),
  /** Where the facts come from. */
  sources: list(source, 1, 20).optional(),
  /** Photograph above the text. */
  cover: picture.optional(),
  /** Files to download. */
  attachments: list(
    group({
      /** File in content/media. */
      file: mediaFile(attachmentTypes),
      /** Name of the file for people. */
      title: text(3, 120, 'Berita acara rekapitulasi (PDF)'),
    }),
    1,
    20,
  ).optional(),
  /** Wording for the card where title and summary do not fit it. */
  card: group({
    /** Replaces the title on cards. */
    headline: text(8, 120, 'KPU Contoh tetapkan 123.456 pemilih').optional(),
    /** The one thing to remember, set large. */
    emphasis: text(2, 40, '123.456 pemilih').optional(),
  }).optional(),
  /** Outlets to make files for; all when left out. */
  outlets: list(choice(outletIds), 1, outletIds.length).optional(),
  /** Changes told to readers, oldest first. */
  corrections: list(correction, 1, 50).optional(),
  /** Set when the office takes the post back. */
  withdrawn: withdrawal.optional(),
  /** Warnings that were looked at. */
  released: released.optional(),
  /** True for an invented example; shown as "CONTOH". */
  sample: flag().optional(),
  /** True while it is being written; not published. */
  draft: flag().optional(),
};

/** A name however it was typed. */
function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function hasNames(value: unknown): boolean {
  const { writer, reviewer } = Object(value);
  return typeof writer === 'string' && typeof reviewer === 'string';
}
