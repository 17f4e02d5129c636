import type { Faq } from '#src/domain/post.ts';
import { plainText } from '#src/domain/text.ts';
import { context, type Thing } from './thing.ts';

/**
 * Questions with their whole answers, https://developers.google.com/search/docs/appearance/structured-data/faqpage. Invented examples are left
 * out; without a real question there is no object.
 */
export function faqPage(questions: Faq[]): Thing[] {
  const real = questions.filter(({ sample }) => !sample);
  if (real.length === 0) return [];
  return [
    {
      '@context': context,
      '@type': 'FAQPage',
      inLanguage: 'id',
      mainEntity: real.map(({ question, short, body }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: `${short}\n${plainText(body)}`.trim() },
      })),
    },
  ];
}
