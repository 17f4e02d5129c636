/**
 * The kecamatan that a table means by a name: capitals, blanks, "Kec." and Roman or Arabic numbers make no difference, nor do one or two wrong letters
 * in a long name, as long as only one kecamatan is that near. Undefined where none is meant, or it is unclear which.
 */
export function matchDistrict(written: string, districts: District[]): District | undefined {
  const wanted = lettersOf(written);
  if (wanted === '') return undefined;
  const digits = written.replaceAll(/\D/g, '');
  const exact = districts.find(
    ({ name, code }) => lettersOf(name) === wanted || code.replaceAll('.', '') === digits,
  );
  if (exact) return exact;
  const most = wanted.length < 6 ? 0 : wanted.length < 9 ? 1 : 2;
  const words = wordsOf(written).length;
  const near = districts
    .filter(({ name }) => wordsOf(name).length === words)
    .map((district) => ({ district, distance: editDistance(wanted, lettersOf(district.name)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && first.distance !== second?.distance ? first.district : undefined;
}

/** A kecamatan by its code. */
export interface District {
  code: string;
  name: string;
}

function lettersOf(name: string): string {
  return wordsOf(name)
    .join('')
    .replaceAll(/[^a-z0-9]/g, '');
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*(?:\d+\s*[.)]\s+)?(?:kecamatan|kec)(?:[\s.:]+|$)/, '')
    .replaceAll(/\b\d{1,2}\b(?!\.)/g, (number) => roman[Number(number)] ?? number)
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '');
}

const roman = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

/** Letters to add, leave out or exchange (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
