import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { catalogueLoader, pageLoader, postLoader } from '#src/content/loader.ts';
import type { Content } from '#src/content/read.ts';
import type { PageComponent } from '#src/guards/page-components.ts';
import type { PageData } from '#src/schemas/page.ts';

// The reader has validated everything by src/schemas; here only the types are told to Astro.
export const collections = {
  // Their ids alone, see handed-over.ts.
  posts: defineCollection({ loader: postLoader, schema: z.object({}) }),
  pages: defineCollection({
    loader: pageLoader,
    schema: z.custom<PageData & { id: string; parts: ({ html: string } | { component: PageComponent })[] }>(),
  }),
  catalogues: defineCollection({
    loader: catalogueLoader,
    schema:
      z.custom<
        Pick<Content, 'office' | 'districts' | 'topics' | 'glossary' | 'guides' | 'recapitulations'>
      >(),
  }),
};
