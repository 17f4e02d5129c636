import { type Post, withdrawalOf } from '#src/domain/post.ts';
import { claimReview } from './json-ld/claim-review.ts';
import { event } from './json-ld/event.ts';
import { faqPage } from './json-ld/faq-page.ts';
import { newsArticle } from './json-ld/news-article.ts';
import type { PageFacts } from './json-ld/thing.ts';

export { breadcrumb as breadcrumbJsonLd } from './json-ld/breadcrumb.ts';
export { dataPackage as dataPackageJsonLd } from './json-ld/data-package.ts';
export { dataset as datasetJsonLd } from './json-ld/dataset.ts';
export { faqPage as faqPageJsonLd } from './json-ld/faq-page.ts';
export { organization as organizationJsonLd } from './json-ld/organization.ts';
export { webSite as webSiteJsonLd } from './json-ld/web-site.ts';

/**
 * What a post's page tells search engines, as objects of schema.org. An invented example tells nothing, because it would be taken as
 * real, and a withdrawn post nothing, because it no longer holds.
 */
export function jsonLdOf(post: Post, page: PageFacts): object[] {
  if (post.sample || withdrawalOf(post)) return [];
  switch (post.kind) {
    case 'agenda':
      return [event(post, page)];
    case 'announcement':
      return [newsArticle(post, page)];
    case 'clarification':
      return [claimReview(post, page), newsArticle(post, page)];
    case 'faq':
      return faqPage([post]);
  }
}

/**
 * JSON-LD as the content of `<script type="application/ld+json">`, which it can neither close nor turn into a comment:
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements. U+2028 and U+2029 end a line for
 * readers that take JSON for JavaScript.
 */
export function jsonLdScript(object: object): string {
  return JSON.stringify(object).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
