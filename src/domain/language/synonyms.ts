import type { Term } from '#src/schemas/catalogues.ts';

/** The glossary as it travels to the browser: a line of phrases that mean the same for each term, "DPT|Daftar Pemilih Tetap|daftar pemilih". */
export function synonymLines(glossary: Term[]): string[] {
  return glossary.flatMap(({ term, full, synonyms = [] }) =>
    full || synonyms.length > 0 ? [[term, ...(full ? [full] : []), ...synonyms].join('|')] : [],
  );
}
