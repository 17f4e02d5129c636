import type { z } from 'zod';
import { claimLength } from '#src/domain/clarification-link.ts';
import { hoaxCategories, type HoaxCategory, type Platform, platforms } from '#src/domain/categories.ts';
import { verdictIds } from '#src/domain/verdicts.ts';
import { commonFields, picture, reviewed } from './common.ts';
import { areDays, areMoments, choice, day, group, list, text, webUrl } from './fields.ts';

/** Front matter of content/clarifications/*.md: what was claimed, and what is true. */
export const clarificationSchema = group({
  ...commonFields,
  /** The claim in its own words. */
  claim: text(10, claimLength, 'Ada 7 kontainer berisi 70 juta surat suara yang sudah tercoblos'),
  /** Other wordings that were seen. */
  variants: list(text(10, claimLength, 'Viralkan! 70 juta surat suara sudah dicoblos'), 1, 20).optional(),
  /** When it was first seen. */
  firstSeen: day(),
  /** Where it was seen. */
  platforms: list(choice(Object.keys(platforms) as Platform[]), 1, 7),
  /** A public post with the claim. */
  claimUrl: webUrl().optional(),
  /** An archived copy of it. */
  archiveUrl: webUrl().optional(),
  /** Picture of the claim; only ever shown under a stamp. */
  claimImage: picture.optional(),
  /** What checking found. */
  verdict: choice(verdictIds),
  /** MAFINDO's category. */
  category: choice(Object.keys(hoaxCategories) as HoaxCategory[]).optional(),
  /** What is true, one short sentence each. */
  facts: list(text(10, 300, 'KPU, Bawaslu, dan Bea Cukai memeriksa pelabuhan malam itu juga.'), 1, 5),
  /** What the facts rest on. */
  evidence: list(
    group({
      /** Title of the article or document. */
      title: text(3, 200, 'Cek fakta: hoaks 70 juta surat suara'),
      /** Address. */
      url: webUrl(),
      /** Who published it. */
      publisher: text(2, 120, 'Liputan6'),
      /** When it was published. */
      date: day().optional(),
    }),
    1,
    20,
  ),
  /** What the reader should do. */
  action: text(10, 500, 'Jangan teruskan pesan ini.').optional(),
  /** That a second person has read it. */
  reviewed: reviewed.optional(),
  /** What the office did about it. */
  response: text(10, 500, 'KPU melaporkan pesan ini ke kepolisian.').optional(),
}).refine(({ firstSeen, published }) => firstSeen <= published.slice(0, 10), {
  path: ['firstSeen'],
  error:
    'Kabar ini tidak mungkin baru terlihat setelah klarifikasinya terbit. Perbaiki salah satu tanggalnya',
  when: ({ value }) => areMoments(value, ['published']) && areDays(value, ['firstSeen']),
});

/** Validated front matter of a clarification. */
export type ClarificationData = z.infer<typeof clarificationSchema>;
