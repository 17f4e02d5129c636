import { contentStems } from '#src/domain/language/content-stems.ts';
import { everydayWords } from '#src/domain/language/everyday-words.ts';
import { abbreviationsOf } from '#src/domain/language/spelt-abbreviations.ts';
import { contentWords, isFiller, words } from '#src/domain/language/words.ts';
import { type Claim, type ClaimIndex, claimsOf } from './claim-index.ts';
import { trigrams } from './trigrams.ts';

/** Makes an index ready for comparing messages with it. */
export function openClaims(index: ClaimIndex): ClaimBook {
  const entries = claimsOf(index).map((claim) => ({
    claim,
    wordings: [claim.text, ...claim.variants].map(wordingOf),
    context: new Set(contentStems(claim.context)),
  }));
  const stems = rarities(
    entries.map(({ wordings, context }) => [...wordings.flatMap((one) => [...one.stems]), ...context]),
  );
  const vocabulary = new Map<string, Map<string, number>>();
  for (const { claim } of entries)
    for (const word of words([claim.text, ...claim.variants, claim.context].join(' ')))
      if (!isFiller(word)) {
        const alike = vocabulary.get(word.slice(0, 1)) ?? new Map<string, number>();
        vocabulary.set(word.slice(0, 1), alike.set(word, (alike.get(word) ?? 0) + 1));
      }
  return {
    entries,
    stems,
    trigrams: rarities(entries.map(({ wordings }) => wordings.flatMap((one) => [...one.trigrams]))),
    vocabulary,
    abbreviations: abbreviationsOf(index.terms),
    synonyms: synonymsOf([...index.terms.map((term) => term.split('|')), ...everydayWords], stems),
  };
}

function wordingOf(text: string): Wording {
  const inOrder = contentStems(text);
  return { inOrder, stems: new Set(inOrder), trigrams: new Set(trigrams(contentWords(text))) };
}

/** How much each of the things tells that texts are made of: the fewer texts have it, the more; a number is worth half, for rumours change numbers. */
function rarities(texts: string[][]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const text of texts) for (const one of new Set(text)) spread.set(one, (spread.get(one) ?? 0) + 1);
  // Robertson and Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond", eq. 3.3, kept above zero.
  const rarity = (uses: number) => Math.log(1 + (texts.length + 0.5) / (uses + 0.5));
  return new Map([...spread].map(([one, uses]) => [one, rarity(uses) * (/^\d+$/.test(one) ? 0.5 : 1)]));
}

/** Other phrases for each phrase (both as stems), as far as some claim says them. */
function synonymsOf(
  groups: (readonly string[])[],
  known: ReadonlyMap<string, number>,
): Map<string, string[][]> {
  const synonyms = new Map<string, string[][]>();
  for (const group of groups) {
    const phrases = group.map(contentStems).filter(({ length }) => length > 0);
    for (const phrase of phrases) {
      const key = phrase.join(' ');
      const others = phrases.filter(
        (other) => other.join(' ') !== key && other.every((one) => known.has(one)),
      );
      if (others.length > 0) synonyms.set(key, [...(synonyms.get(key) ?? []), ...others]);
    }
  }
  return synonyms;
}

/** All that a comparison needs to know about the clarified claims. */
export interface ClaimBook {
  entries: Entry[];
  /** Stems of the claims and of what is said about them, with how much each tells. */
  stems: ReadonlyMap<string, number>;
  /** The same of the letter trigrams of the claims. */
  trigrams: ReadonlyMap<string, number>;
  /** Words as they are written there, with how often they occur, by their first letter. */
  vocabulary: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Abbreviations of the glossary. */
  abbreviations: ReadonlySet<string>;
  /** Other phrases for a phrase, as stems. */
  synonyms: ReadonlyMap<string, string[][]>;
}

/** A claim with its wordings. */
export interface Entry {
  claim: Claim;
  wordings: Wording[];
  context: ReadonlySet<string>;
}

/** One way in which a claim was seen. */
export interface Wording {
  /** Its stems as they follow each other. */
  inOrder: readonly string[];
  stems: ReadonlySet<string>;
  trigrams: ReadonlySet<string>;
}
