import type { z } from 'zod';
import { commonFields, released, source } from './common.ts';
import { day, flag, group, list, text } from './fields.ts';

/** Front matter of content/faq/*.md; the body is the full answer. */
export const faqSchema = group({
  /** The question as citizens ask it. */
  question: text(8, 160, 'Bagaimana cara mengecek nama saya di DPT?'),
  /** The answer in one sentence. */
  short: text(20, 280, 'Buka cekdptonline.kpu.go.id dan masukkan NIK Anda.'),
  /** Ids of topics.yml. */
  topics: list(text(2, 40, 'dpb'), 1, 6),
  /** When the answer was last checked. */
  updated: day(),
  /** Where the facts come from. */
  sources: list(source, 1, 20).optional(),
  /** Warnings that were looked at. */
  released: released.optional(),
  /** True for an invented example; shown as "CONTOH". */
  sample: flag().optional(),
  /** True while it is being written; not published. */
  draft: commonFields.draft,
});

/** Validated front matter of a question. */
export type FaqData = z.infer<typeof faqSchema>;
