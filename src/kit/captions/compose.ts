/** A part of a caption. */
export interface Block {
  /** Its wordings, fullest first. */
  forms: string[];
  /** True for what must stand in the caption however little room there is: title, dates, verdict, link. */
  keep: boolean;
}

/**
 * Joins blocks into a text of at most `max` by `measure`. What must be kept is laid down in its shortest form; then each block, earlier ones first,
 * takes the fullest form that still fits, the kept ones before the others. The text is longer than `max` only when the shortest forms of the kept
 * blocks are.
 */
export function compose(
  blocks: Block[],
  max: number,
  measure: (text: string) => number,
  separator: string,
): string {
  const chosen = blocks.map(({ forms, keep }) => (keep ? forms.at(-1) : undefined));
  const join = (texts: (string | undefined)[]) => texts.filter((text) => text).join(separator);
  for (const keep of [true, false])
    blocks.forEach((block, i) => {
      if (block.keep !== keep) return;
      const form = block.forms.find((text) => measure(join(chosen.with(i, text))) <= max);
      if (form !== undefined) chosen[i] = form;
    });
  return join(chosen);
}

/** A block that must stand in the caption. */
export function kept(...forms: string[]): Block {
  return { forms, keep: true };
}

/** A block that gives way; none where there is no text. */
export function optional(...forms: (string | undefined)[]): Block[] {
  const texts = forms.filter((form) => form !== undefined && form !== '');
  return texts.length > 0 ? [{ forms: texts as string[], keep: false }] : [];
}

/** The text cut after a whole word so that it has at most `max` characters with its ellipsis; undefined where so little of it would be left that it says nothing. */
export function shorten(text: string, max: number): string | undefined {
  if (characters(text) <= max) return text;
  const words = text.split(' ');
  while (words.length > 0) {
    words.pop();
    const short = `${words.join(' ').replace(/[\s,;:.–—("“‘-]+$/u, '')}…`;
    if (short.length < 20) return undefined;
    if (characters(short) <= max) return short;
  }
  return undefined;
}

/** Characters as outlets count them at most: UTF-16 units, of which every other way of counting gives as many or fewer. */
export function characters(text: string): number {
  return text.length;
}

/** The first sentence of a text that has several. */
export function firstSentence(text: string): string | undefined {
  return /^.{20,}?[.!?](?= \p{Lu})/u.exec(text)?.[0];
}
