import type { z } from 'zod';
import { released } from './common.ts';
import { day, group, text } from './fields.ts';

/** Front matter of content/pages/*.mdx: about, method of verification, privacy. */
export const pageSchema = group({
  /** Heading of the page. */
  title: text(4, 120, 'Cara kami memeriksa kabar'),
  /** One or two sentences for search results. */
  summary: text(20, 280, 'Langkah pemeriksaan, arti putusan, dan cara mengoreksi.'),
  /** Last change that matters to readers. */
  updated: day(),
  /** Warnings that were looked at. */
  released: released.optional(),
});

/** Validated front matter of a page. */
export type PageData = z.infer<typeof pageSchema>;
