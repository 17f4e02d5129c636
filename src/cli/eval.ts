import { evaluateClaims } from '../../tests/eval/claims/evaluate.ts';
import { evaluateSearch } from '../../tests/eval/search/evaluate.ts';

// `npm run eval:search` and `npm run eval:claims`: how well the site finds what people ask for, and what their messages are about.
try {
  switch (process.argv[2]) {
    case 'search':
      await evaluateSearch();
      break;
    case 'claims':
      await evaluateClaims();
      break;
    default:
      throw new Error(
        `Sebutkan yang diukur: search atau claims. Yang diberikan: ${process.argv[2] ?? '(tidak ada)'}`,
      );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
