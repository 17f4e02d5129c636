import { attacks } from './attacks.ts';
import type { Case } from './evaluate.ts';
import type { Row } from './examine.ts';
import { badness, missedTargets, type Scores, targets } from './scores.ts';

/** The report as one HTML page that needs nothing else: figures of both halves, answers by attack and by forgery, and the worst cases as pictures. */
export function reportPage(
  cases: Case[],
  { set, reported }: { set: Scores; reported: Scores },
  most: number,
): string {
  const worst = cases
    .filter(({ row, picture }) => picture && badness(row) > 0)
    .sort((a, b) => badness(b.row) - badness(a.row) || doubt(b.row) - doubt(a.row))
    .slice(0, most);
  const figures = worst.map(figure);
  const missed = missedTargets(reported);
  const rows = cases.map(({ row }) => row);
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cek kartu: seberapa tepat</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c1b1a;background:#fbf7f0}
table{border-collapse:collapse;margin:1rem 0}td,th{border:1px solid #c9bda9;padding:.25rem .6rem;text-align:right}td:first-child,th:first-child{text-align:left}
.cases{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem}figure{margin:0;background:#fff;border:1px solid #c9bda9;padding:.5rem}
img{max-width:100%;display:block}figcaption{font-size:.85rem}
</style>
<h1>Cek kartu: seberapa tepat</h1>
<p>${reported.cards + set.cards} kartu, ${reported.pictures + set.pictures} gambar. Batas ditetapkan pada separuh kartu; yang dilaporkan separuh lainnya.</p>
<p><strong>${missed.length === 0 ? 'Semua target tercapai.' : `Target tidak tercapai: ${missed.join('; ')}.`}</strong></p>
${scoreTable(set, reported)}
<h2>Kartu asli menurut perlakuan</h2>
${answerTable(
  rows.filter(({ kind }) => kind === 'genuine'),
  (row) => attacks[row.attack]?.label ?? row.attack,
)}
<h2>Pemalsuan menurut jenis</h2>
${answerTable(
  rows.filter(({ kind }) => kind !== 'genuine'),
  ({ kind }) => kind,
)}
<h2>Kasus terburuk</h2>
<div class="cases">${figures.join('\n')}</div>
</html>
`;
}

function scoreTable(set: Scores, reported: Scores): string {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)}%`;
  const lines: [string, (scores: Scores) => string, string][] = [
    [
      'Kartu asli dituduh diubah',
      ({ genuine: g }) => `${g.falseAlarms} dari ${g.pictures} (${percent(g.falseAlarms, g.pictures)})`,
      `≤ ${targets.falseAlarms * 100}%`,
    ],
    ['Kartu asli “tidak dapat dipastikan”', ({ genuine: g }) => percent(g.doubtful, g.pictures), ''],
    ['QR tidak terbaca', ({ genuine: g }) => percent(g.unread, g.pictures), ''],
    [
      'Pemalsuan inti dinyatakan cocok',
      ({ core: c }) => `${c.missed} dari ${c.pictures}`,
      String(targets.missed),
    ],
    ['Pemalsuan inti “tidak dapat dipastikan”', ({ core: c }) => percent(c.doubtful, c.pictures), ''],
    ['Tempat perubahan benar', ({ core: c }) => percent(c.rightPlace, 1), `≥ ${targets.rightPlace * 100}%`],
    [
      'Warna putusan ditukar, dinyatakan cocok',
      ({ colour: c }) => `${c.missed} dari ${c.pictures}`,
      String(targets.missed),
    ],
    ['Titik menjadi koma, dinyatakan cocok', ({ tiny: t }) => `${t.missed} dari ${t.pictures}`, ''],
    ['Stiker dan coretan dinyatakan cocok', ({ additions: a }) => `${a.missed} dari ${a.pictures}`, ''],
    ['Waktu membandingkan (median)', ({ medianMilliseconds }) => `${medianMilliseconds.toFixed(0)} ms`, ''],
  ];
  return `<table><tr><th></th><th>dilaporkan</th><th>separuh penetapan</th><th>target</th></tr>${lines
    .map(
      ([label, value, target]) =>
        `<tr><td>${label}</td><td>${value(reported)}</td><td>${value(set)}</td><td>${target}</td></tr>`,
    )
    .join('')}</table>`;
}

function answerTable(rows: Row[], group: (row: Row) => string): string {
  const answers = ['cocok', 'terpotong', 'ragu', 'diubah', 'bukan', 'no-code'];
  const groups = Map.groupBy(rows, group);
  return `<table><tr><th></th>${answers.map((answer) => `<th>${answer}</th>`).join('')}<th>residu tertinggi</th></tr>${[
    ...groups,
  ]
    .map(
      ([name, list]) =>
        `<tr><td>${name}</td>${answers.map((answer) => `<td>${list.filter((row) => row.answer === answer).length || ''}</td>`).join('')}<td>${Math.max(...list.map(({ residual }) => residual)).toFixed(2)}</td></tr>`,
    )
    .join('')}</table>`;
}

function figure({ row, picture }: Case): string {
  return `<figure><img src="data:image/jpeg;base64,${picture}" alt="" loading="lazy"><figcaption>${row.shape} · ${row.kind} · ${row.attack}: <strong>${row.answer}</strong>${row.rightPlace === false ? ', tempat salah' : ''}<br>residu ${row.residual.toFixed(2)}, warna ${row.colour.toFixed(0)}, lebar ${row.width.toFixed(0)}</figcaption></figure>`;
}

/** Among equally bad cases, those nearest to a limit come first. */
function doubt({ residual }: Row): number {
  return -Math.abs(residual - 0.85);
}
