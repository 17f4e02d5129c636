import { expect, test } from 'vitest';
import { type State, stateOfFile, withState } from '#admin/drafts/states.ts';

const at = new Date('2026-03-03T09:00:00+07:00');
const past = 'published: "2026-01-05T09:00:00+07:00"';

test.each<[State | undefined, string]>([
  ['draft', `${past}\ndraft: true`],
  ['draft', 'title: belum ada tanggalnya\ndraft: true'],
  ['published', `${past}\ndraft: false`],
  ['published', `${past}\ncorrections: []`],
  ['scheduled', 'published: 2026-03-03T09:00:01+07:00'],
  ['published', "published: '2026-03-03T09:00:00+07:00' # tepat"],
  ['corrected', `${past}\ncorrections:\n  - date: "2026-02-01"\n    note: Keliru.`],
  ['corrected', `${past}\ncorrections: [{ date: "2026-02-01", note: Keliru. }]`],
  ['withdrawn', `${past}\nwithdrawn:\n  date: "2026-02-01"`],
  ['withdrawn', `${past}\nwithdrawn: { date: "2026-02-01" }\ncorrections:\n- date: "2026-02-01"`],
  ['draft', 'question: Apakah sudah selesai?\ndraft: true'],
  [undefined, 'question: Apakah ada tanggalnya?'],
])('an entry is %s with %j', (state, matter) => {
  expect(stateOfFile(`---\n${matter}\n---\n\ndraft: true\n`, at)).toBe(state);
  expect(stateOfFile(`${matter}\n`, at)).toBe(state);
});

test('a list gets the state as a field, and the file stays what it was', () => {
  expect(withState(`---\r\n${past}\r\n---\r\nIsi`, at)).toBe(`---\r\nstate: Terbit\n${past}\r\n---\r\nIsi`);
  expect(withState(`${past}\n`, at)).toBe(`state: Terbit\n${past}\n`);
  expect(withState('---\nquestion: Apa?\n---\n', at)).toBe('---\nquestion: Apa?\n---\n');
});
