import DpbArticle from '#src/components/dpb/DpbArticle.astro';
import GuideArticle from '#src/components/guide/GuideArticle.astro';
import PageArticle from '#src/components/page/PageArticle.astro';
import PostArticle from '#src/components/PostArticle.astro';
import { pageParts } from '#src/content/page-parts.ts';
import { momentIn } from '#src/domain/zones.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { guideSchema } from '#src/schemas/guide.ts';
import { pageSchema } from '#src/schemas/page.ts';
import type { Draft } from '../draft.ts';
import { draftPost } from '../draft-post.ts';
import { draftValue } from '../draft-value.ts';
import { previewSource } from '../source.ts';
import { draftMarkdown } from './markdown.ts';
import { renderComponent } from './render.ts';

/** The page of an entry as HTML, made by the components of the site; undefined where it has none. Throws while the office's own files have a problem. */
export async function articleOf(draft: Draft): Promise<string | undefined> {
  const at = momentIn(new Date(), (await previewSource())?.office.timeZone ?? 'WIB');
  const post = draftPost(draft, at);
  if (post) return renderComponent(PostArticle, { post, html: draftMarkdown(post.body) });
  const { collection, slug, values } = draft;
  const origin = { id: slug, file: '' };
  switch (collection) {
    case 'dpb':
      return renderComponent(DpbArticle, { dpb: { ...draftValue(dpbSchema, values, at), ...origin } });
    case 'guides':
      return renderComponent(GuideArticle, { guide: { ...draftValue(guideSchema, values, at), ...origin } });
    case 'pages':
      return renderComponent(PageArticle, {
        ...draftValue(pageSchema, values, at),
        parts: pageParts(String(values['body'] ?? '')).map((part) =>
          'markdown' in part ? { html: draftMarkdown(part.markdown) } : part,
        ),
      });
    default:
      return undefined;
  }
}
