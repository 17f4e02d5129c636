/** So many texts back a text is still within a compressor's reach: gzip looks back 32 kB. */
const reach = 8;

/**
 * Texts in an order in which each follows those that say the same, so that a compressor finds what is repeated: always the one that shares
 * most phrases of three words with the last few.
 */
export function byLikeness<T extends { title: string; html: string }>(texts: T[]): T[] {
  const phrases = texts.map(({ title, html }) => phrasesOf(`${title} ${html}`));
  const holders = new Map<string, number[]>();
  for (const [place, said] of phrases.entries())
    for (const phrase of said) {
      const places = holders.get(phrase);
      if (places) places.push(place);
      else holders.set(phrase, [place]);
    }
  const likeness = new Int32Array(texts.length);
  const count = (place: number, change: 1 | -1) => {
    for (const phrase of phrases[place] ?? [])
      for (const holder of holders.get(phrase) ?? []) likeness[holder] = (likeness[holder] ?? 0) + change;
  };
  const ordered: number[] = [];
  const left = new Set(texts.keys());
  while (left.size > 0) {
    const next = mostOf(left, likeness);
    left.delete(next);
    ordered.push(next);
    count(next, 1);
    const gone = ordered.at(-1 - reach);
    if (gone !== undefined) count(gone, -1);
  }
  return ordered.flatMap((place) => texts[place] ?? []);
}

/** The first of those that have most. */
function mostOf(places: ReadonlySet<number>, values: Int32Array): number {
  let [most] = places;
  for (const place of places) if ((values[place] ?? 0) > (values[most ?? 0] ?? 0)) most = place;
  return most ?? 0;
}

function phrasesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
