import { describe, expect, test } from 'vitest';
import { plainText } from '#src/domain/text.ts';

describe('the words of a Markdown text', () => {
  test.each([
    [
      'emphasis, code and links keep their words',
      'Satu **dua** *tiga* ~~empat~~ `lima` [enam](https://x.example "judul")',
      'Satu dua tiga empat lima enam',
    ],
    [
      'a bare address stays readable',
      'Buka https://cekdptonline.kpu.go.id segera',
      'Buka https://cekdptonline.kpu.go.id segera',
    ],
    ['a line break within a paragraph is a space', 'satu\ndua  \ntiga\\\nempat', 'satu dua tiga empat'],
    [
      'each paragraph, heading and list item has its line',
      '# Judul\n\nSatu.\n\n- dua\n  - tiga\n1. empat\n\n> lima',
      'Judul\nSatu.\ndua\ntiga\nempat\nlima',
    ],
    [
      'a table is read row by row',
      '| Kecamatan | TPS |\n|---|---|\n| Kampar | **2** |',
      'Kecamatan, TPS\nKampar, 2',
    ],
    ['a picture gives its description', 'Lihat ![peta TPS](media/peta.png) ini', 'Lihat peta TPS ini'],
    [
      'raw HTML leaves only the words between its tags',
      'satu <b onclick="x">dua</b>\n\n<script>tiga</script>',
      'satu dua',
    ],
    ['entities and escapes become what they show', 'A &amp; B \\*bukan\\* &lt;17', 'A & B *bukan* <17'],
    [
      'signs that only look like markup stay',
      'usia < 17 dan > 5, {nama}, 2 * 3 * 4, --- $5',
      'usia < 17 dan > 5, {nama}, 2 * 3 * 4, --- $5',
    ],
    [
      'a reference to a link or footnote leaves no mark',
      'lihat [KPU][r] di sini[^1]\n\n[r]: https://kpu.example\n[^1]: catatan',
      'lihat KPU di sini\ncatatan',
    ],
    ['a rule across the page says nothing', 'satu\n\n---\n\ndua', 'satu\ndua'],
    [
      'a rule at the beginning is not taken for front matter',
      '---\nsatu: dua\n---\n\ntiga',
      'satu: dua\ntiga',
    ],
    ['code keeps its lines', '```sh\nsatu\n  dua\n```', 'satu\ndua'],
    ['nothing gives nothing', ' \n\n', ''],
  ])('%s', (_, markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });
});
