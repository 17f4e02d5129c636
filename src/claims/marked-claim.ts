import { contentStems } from '#src/domain/language/content-stems.ts';

/** A claim cut into pieces that the message shares and pieces that it does not, for marking; joined they are the claim. */
export function markedClaim(text: string, shared: ReadonlySet<string>): { text: string; shared: boolean }[] {
  const pieces: { text: string; shared: boolean }[] = [];
  // Words with the signs between them: "e-KTP", "C.Pemberitahuan" and "70.000" are one word each.
  for (const piece of text.split(/([\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*)/u)) {
    if (piece === '') continue;
    const isShared = contentStems(piece).some((stem) => shared.has(stem));
    const last = pieces.at(-1);
    if (last?.shared === isShared) last.text += piece;
    // The space between two shared words belongs to both.
    else if (isShared && last?.text === ' ' && pieces.at(-2)?.shared) {
      pieces.pop();
      pieces[pieces.length - 1] = { text: `${pieces.at(-1)?.text ?? ''} ${piece}`, shared: true };
    } else pieces.push({ text: piece, shared: isShared });
  }
  return pieces;
}
