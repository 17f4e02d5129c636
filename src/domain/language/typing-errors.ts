import { commonWords } from './common-words.ts';
import { stopWords } from './stop-words.ts';

/**
 * The word of a vocabulary that a mistyped one was meant to be: one wrong, missing, extra or swapped letter from five letters on, two from eight on;
 * a word of four letters may lack or have swapped one. Two letters are not both replaced by ones far from them.
 * Of equally near words the commoner wins. Undefined when nothing is near, or the word is a number or shorter.
 */
export function meantWord(word: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (allowed === 0 || /\d/.test(word) || commonWords.has(word)) return undefined;
  let best: { word: string; cost: number; uses: number } | undefined;
  for (const [candidate, uses] of vocabulary) {
    // The first letter is rarely mistyped, and asking for it keeps "harga" from becoming "warga".
    if (candidate.length < 4 || !sameStart(word, candidate)) continue;
    // A long word from which letters are missing has become a shorter one: "mningal" for "meninggal".
    const most = word.length >= 7 && candidate.length >= 9 ? 2 : allowed;
    const cost = editDistance(word, candidate, most);
    if (word.length === 4 && candidate.length === 4 && sorted(word) !== sorted(candidate)) continue;
    if (cost > most || (cost === 2 && (candidate.length < 7 || replaced(word, candidate) > 1))) continue;
    // Letters are left out more often than replaced by ones far from them.
    const likely = cost + (replaced(word, candidate) > 0 ? 0.5 : 0);
    if (!best || likely < best.cost || (likely === best.cost && uses > best.uses))
      best = { word: candidate, cost: likely, uses };
  }
  return best?.word;
}

/** True for a filler with one letter wrong, missing, extra or swapped: "masyarkat", "bagaimna". Short ones are too near to other words. */
export function isMistypedFiller(word: string): boolean {
  if (word.length < 6) return false;
  for (const filler of stopWords)
    if (filler.length >= 6 && filler[0] === word[0] && editDistance(word, filler, 1) === 1) return true;
  return false;
}

/** Edits that turn one word into another (Damerau-Levenshtein, optimal string alignment); anything above `limit` is told as `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1), swapped));
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(at(last, b.length), limit + 1);
}

/** How many letters of two words of one length stand for letters that a finger or an ear does not take for them: "pinjaman" is no "pindahan". */
function replaced(a: string, b: string): number {
  if (a.length !== b.length) return 0;
  let count = 0;
  for (let at = 0; at < a.length; at++)
    if (a[at] !== b[at] && !areSwapped(a, b, at) && !alike.has(`${a[at]}${b[at]}`)) count++;
  return count;
}

function areSwapped(a: string, b: string, at: number): boolean {
  return (
    (a[at] === b[at + 1] && a[at + 1] === b[at]) || (at > 0 && a[at] === b[at - 1] && a[at - 1] === b[at])
  );
}

/** Pairs of letters that stand beside each other on the keyboard, or sound alike. */
const alike: ReadonlySet<string> = new Set(
  [
    ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
      [...row].slice(1).map((letter, place) => `${row[place]}${letter}`),
    ),
    ...'qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl az sz sx dx dc fc fv gv gb hb hn jn jm km'.split(
      ' ',
    ),
    ...'ae ai ao au ei eo eu io iu ou fp fv pv bp dt gk kq ck sz jz cs mn iy'.split(' '),
  ].flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
);

function sameStart(a: string, b: string): boolean {
  return (
    a[0] === b[0] ||
    (a[0] === b[1] && (a[1] === b[0] || a.slice(0, 3) === b.slice(1, 4))) ||
    (a[1] === b[0] && a.slice(1, 4) === b.slice(0, 3))
  );
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity;
}
