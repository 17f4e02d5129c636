/**
 * Per category and over all: how often the expected clarification came first and among the first three, how often it was called very similar, and
 * how often another one was. For messages without a clarification: how many were shown none at all.
 */
export function scores(judged: Judged[]): object[] {
  const categories = [...Map.groupBy(judged, ({ category }) => category)];
  const answerable = judged.filter(({ expect }) => expect !== null);
  if (answerable.length > 0 && categories.length > 1) categories.push(['answerable', answerable]);
  return categories.map(([category, messages]) => {
    const known = messages.filter(({ expect }) => expect !== null);
    const line: Record<string, unknown> = { category, messages: messages.length };
    if (known.length > 0) {
      line['top1'] = share(known, ({ expect, found }) => found[0] === expect);
      line['top3'] = share(known, ({ expect, found }) => found.slice(0, 3).some((id) => id === expect));
      line['verySimilar'] = share(known, (one) =>
        one.verySimilar.some((place) => one.found[place] === one.expect),
      );
    }
    if (known.length < messages.length)
      line['shownNone'] = share(
        messages.filter(({ expect }) => expect === null),
        ({ found }) => found.length === 0,
      );
    line['wronglyVerySimilar'] = messages.filter((one) =>
      one.verySimilar.some((place) => one.found[place] !== one.expect),
    ).length;
    const times = messages.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    line['medianMs'] = Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(1));
    return line;
  });
}

function share(messages: Judged[], holds: (message: Judged) => boolean): number {
  return Number((messages.filter(holds).length / messages.length).toFixed(3));
}

/** A message with what was expected and what was found, nearest first. */
export interface Judged {
  text: string;
  category: string;
  expect: string | null;
  found: string[];
  /** Places in `found` that were called very similar. */
  verySimilar: number[];
  milliseconds: number;
}
