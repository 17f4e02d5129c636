import type { Clarification } from '#src/domain/post.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import { organizationReference } from './organization.ts';
import { context, type PageFacts, type Thing } from './thing.ts';

/** A verdict on a claim, https://developers.google.com/search/docs/appearance/structured-data/factcheck. */
export function claimReview(post: Clarification, { office, url, cardUrl }: PageFacts): Thing {
  const { claim, firstSeen, claimUrl, archiveUrl, verdict, published } = post;
  const appearances = [claimUrl, archiveUrl].filter((address) => address !== undefined);
  return {
    '@context': context,
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim,
    datePublished: published,
    author: organizationReference(office),
    reviewRating: rating(verdict),
    itemReviewed: {
      '@type': 'Claim',
      name: claim,
      datePublished: firstSeen,
      appearance:
        appearances.length > 0
          ? appearances.map((address) => ({ '@type': 'CreativeWork', url: address }))
          : undefined,
    },
    image: cardUrl && [cardUrl],
    inLanguage: 'id',
  };
}

/** The verdict in words always, and on the scale from 1 (false) to 5 (true) unless the claim is unproven: any number would say that it is not. */
function rating(verdict: Clarification['verdict']): Thing {
  const { label, rating: value } = verdicts[verdict];
  const named: Thing = { '@type': 'Rating', alternateName: label };
  return value === undefined ? named : { ...named, ratingValue: value, bestRating: 5, worstRating: 1 };
}
