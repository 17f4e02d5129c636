import { words } from '#src/domain/language/words.ts';

/** What kind of answer a reader's words ask for: whether something is true, when it is, or how it is done. */
export function intentOf(text: string): Intent {
  const said = new Set(words(text));
  const any = (...list: string[]) => list.some((word) => said.has(word));
  return {
    claim:
      any(
        'hoaks',
        'benarkah',
        'betulkah',
        'katanya',
        'isu',
        'beredar',
        'viral',
        'kabar',
        'berita',
        'bohong',
      ) ||
      (any('apakah', 'apa', 'emang', 'memang') && any('benar', 'betul')),
    time: any('kapan', 'kapankah', 'jadwal', 'tanggal'),
    advice: any(
      'bagaimana',
      'cara',
      'caranya',
      'apa',
      'apakah',
      'apaan',
      'syarat',
      'kenapa',
      'mengapa',
      'berapa',
      'arti',
      'beda',
    ),
  };
}

/** What kind of answer is wanted. */
export interface Intent {
  claim: boolean;
  time: boolean;
  advice: boolean;
}
