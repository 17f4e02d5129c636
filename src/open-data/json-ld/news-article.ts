import { type Announcement, type Clarification, lastChange } from '#src/domain/post.ts';
import { organizationReference } from './organization.ts';
import { context, type PageFacts, type Thing } from './thing.ts';

/** A post as an article, https://developers.google.com/search/docs/appearance/structured-data/article. */
export function newsArticle(post: Announcement | Clarification, { office, url, cardUrl }: PageFacts): Thing {
  const publisher = organizationReference(office);
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: post.title,
    description: post.summary,
    url,
    mainEntityOfPage: url,
    datePublished: post.published,
    dateModified: lastChange(post),
    author: publisher,
    publisher,
    image: cardUrl && [cardUrl],
    inLanguage: 'id',
  };
}
