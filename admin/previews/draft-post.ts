import type { z } from 'zod';
import { type Kind, kinds } from '#src/domain/kinds.ts';
import type { Post } from '#src/domain/post.ts';
import { agendaSchema } from '#src/schemas/agenda.ts';
import { announcementSchema } from '#src/schemas/announcement.ts';
import { clarificationSchema } from '#src/schemas/clarification.ts';
import { faqSchema } from '#src/schemas/faq.ts';
import { isBlank } from '../tidy.ts';
import type { Draft } from './draft.ts';
import { draftValue } from './draft-value.ts';
import { kindOf } from './kind.ts';

/** The post that an entry would be, with stand-ins for what is missing; undefined for collections that hold no posts. `at` is a moment of now. */
export function draftPost(draft: Draft, at: string): Post | undefined {
  const kind = kindOf(draft.collection);
  if (!kind) return undefined;
  const { slug, values } = draft;
  const data = draftValue(schemas[kind], values, at);
  const missing = Object.fromEntries(
    Object.entries(standIns[kind]).filter(([name]) => isBlank(values[name])),
  );
  return {
    ...data,
    ...missing,
    kind,
    id: slug,
    file: `${kinds[kind].folder}/${slug}.md`,
    body: typeof values['body'] === 'string' ? values['body'] : '',
    bodyLine: 1,
  } as Post;
}

const schemas: Record<Kind, z.ZodObject> = {
  agenda: agendaSchema,
  announcement: announcementSchema,
  clarification: clarificationSchema,
  faq: faqSchema,
};

const untitled = { title: 'Judul belum ditulis', summary: 'Ringkasan belum ditulis.' };

/** Better words than the general stand-in, and values that accuse nobody. */
const standIns: Record<Kind, Record<string, unknown>> = {
  agenda: untitled,
  announcement: { ...untitled, category: 'general' },
  clarification: {
    ...untitled,
    claim: 'Bunyi kabar belum ditulis',
    verdict: 'belum-terbukti',
    facts: ['Faktanya belum ditulis.'],
  },
  faq: { question: 'Pertanyaan belum ditulis', short: 'Jawaban singkat belum ditulis.' },
};
