import { evaluateCards } from '../../tests/eval/cards/evaluate.ts';
import { evaluateClaims } from '../../tests/eval/claims/evaluate.ts';
import { evaluateSearch } from '../../tests/eval/search/evaluate.ts';

// `npm run eval:search`, `eval:claims` and `eval:cards`: how well the site finds what people ask for, what their messages are about, and whether their
// pictures of cards are genuine.
try {
  switch (process.argv[2]) {
    case 'search':
      await evaluateSearch();
      break;
    case 'claims':
      await evaluateClaims();
      break;
    case 'cards':
      await evaluateCards();
      break;
    default:
      throw new Error(
        `Sebutkan yang diukur: search, claims, atau cards. Yang diberikan: ${process.argv[2] ?? '(tidak ada)'}`,
      );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
