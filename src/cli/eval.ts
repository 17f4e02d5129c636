import { evaluateSearch } from '../../tests/eval/search/evaluate.ts';

// `npm run eval:search`: measures how well the site finds what people ask for.
try {
  switch (process.argv[2]) {
    case 'search':
      await evaluateSearch();
      break;
    default:
      throw new Error(`Sebutkan yang diukur: search. Yang diberikan: ${process.argv[2] ?? '(tidak ada)'}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
