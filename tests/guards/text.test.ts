import { describe, expect, test } from 'vitest';
import { isError } from '#src/domain/problem.ts';
import { textProblems } from '#src/guards/text.ts';
import type { GuardedFile } from '#src/guards/text/guarded-file.ts';
import { innocentTexts } from '../fixtures/innocent/texts.ts';

/** What is found in a body: "error" or the rule that warns, and the line. */
function found(body: string, kind: GuardedFile['kind'] = 'announcement'): string[] {
  return problemsIn(body, kind).map(({ rule, line }) => `${rule ?? 'error'} ${line}`);
}

function problemsIn(body: string, kind: GuardedFile['kind'] = 'announcement') {
  return textProblems({ file: 'a.md', kind, value: {}, lineOf: () => 1, body, bodyLine: 1 });
}

describe('a link is refused that', () => {
  test.for([
    ['puts a hyphen for a dot', 'https://kpu-go.id/cek'],
    ['leaves a dot out', 'https://kpugo.id'],
    ['continues after go.id', 'https://kpu.go.id.cek-nama.com/'],
    ['continues after go.id below another name', 'https://cekdptonline.kpu.go.id.info'],
    ['has a zero for an o', 'https://kpu.g0.id'],
    ['has an l for an i', 'https://cekdptonline.kpu.go.ld/'],
    ['has a Cyrillic letter', 'https://k\u0440u.go.id'],
    ['has a fullwidth letter', 'https://\uFF4Bpu.go.id.xyz'],
    ['is below another ending', 'https://kpu.or.id'],
    ['joins kpu to another word', 'https://cekdpt-kpu.com'],
    ['begins with kpu', 'http://kpukampar.id'],
    ['imitates another office', 'https://disdukcapil-go.id'],
    ['imitates another office below a foreign name', 'https://kominfo.go.id.login.top'],
    ['is a mail address at an imitation', 'mailto:info@kpu-go.id'],
    ['hides its aim', 'https://bit.ly/3abc'],
    ['hides its aim with www', 'https://www.tinyurl.com/abc'],
    ['hides its aim, Indonesian', 'https://s.id/dpt2024'],
  ])('%s', ([, address]) => {
    expect(found(`[tautan](${address})`)).toEqual(['error 1']);
  });

  test('stands in a field', () => {
    const value = { sources: [{ title: 'Sumber', url: 'https://kpu-go.id' }] };
    const lineOf = (path: PropertyKey[]) => path.length;
    expect(textProblems({ file: 'a.md', kind: 'faq', value, lineOf, bodyLine: 1 })).toMatchObject([
      { line: 3, field: 'sources[1].url' },
    ]);
  });

  test('shows a site of the government and leads elsewhere', () => {
    expect(found('[cekdptonline.kpu.go.id](https://contoh.com)')).toEqual(['error 1']);
  });
});

describe('a warning is given of', () => {
  test.for([
    ["a link to a blog with KPU's name", '[x](https://kpukampar.blogspot.com)', 'situs-tiruan 1'],
    ['a link with punycode', '[x](https://xn--ku-kmc.com)', 'situs-tiruan 1'],
    ['a plain http link', '[x](http://www.riau.go.id/berita)', 'tautan-http 1'],
    ['a bare http address', 'Buka http://contoh.com ya.', 'tautan-http 1'],
    ['an imitation in the text', 'satu\n\ndua\nbuka kpu-go.id segera', 'situs-tiruan 4'],
    ['a heading in capitals', 'a\n\n## PENGUMUMAN PENTING', 'judul-kapital 3'],
  ])('%s', ([, body = '', wanted]) => {
    expect(found(body)).toEqual([wanted]);
  });

  test('a title in capitals', () => {
    const titles = ['PENGUMUMAN HASIL PLENO', 'PENERIMAAN ANGGOTA PPS se-Kampar', 'KPU KAMPAR BUKA LOWONGAN'];
    for (const title of titles)
      expect(
        textProblems({ file: 'a.md', kind: 'agenda', value: { title }, lineOf: () => 2, bodyLine: 1 }),
      ).toMatchObject([{ level: 'warn', rule: 'judul-kapital', line: 2, field: 'title' }]);
  });

  test('HTML in a field, where it is read as it was typed, and not of what only resembles it', () => {
    const summary = (text: string) =>
      textProblems({ file: 'a.md', kind: 'agenda', value: { summary: text }, lineOf: () => 3, bodyLine: 1 });
    for (const text of [
      'Rapat <b>penting</b> hari ini',
      'Syarat<BR/>umum',
      '<span style="x">a</span>',
      'KPU&nbsp;Kampar',
    ])
      expect(summary(text), text).toMatchObject([
        { level: 'warn', rule: 'kode-html', line: 3, field: 'summary' },
      ]);
    for (const text of [
      'Usia <17 tahun',
      'a < b > c',
      'Tulis <nama> di sini',
      'tanya & jawab',
      '<3 jam',
      'R&B; jazz',
    ])
      expect(summary(text), text).toEqual([]);
  });

  test('a shortened address in the text', () => {
    expect(found('Daftar di bit.ly/PPS-Kampar sekarang')).toEqual(['error 1']);
  });
});

describe('a weekday that contradicts its date is refused:', () => {
  test.for([
    'Senin, 30 Juni 2021',
    'Senin 30 Juni 2021',
    'SENIN, 30 JUNI 2021',
    'senin (30/6/2021)',
    'Senin, 30-06-2021',
    'Senin, 30.06.2021',
    'Senin, 30/6/21',
    'Senin, 2021-06-30',
    'Senin tanggal 30 Juni 2021',
    'hari Senin, tgl. 30 Jun 2021',
    'Sen., 30 Juni 2021',
    'Senin malam, 30 Juni 2021',
    'Senin Pon, 30 Juni 2021',
    "Jum'at, 30 Juni 2021",
    'Jum’at 30 Juni 2021',
    'Jumat, 30 Juni 2021',
    'Ahad, 30 Juni 2021',
    'Minggu, 30 Juni 2021',
    'Senin, 17 Pebruari 2021',
    'Senin, 18 Nopember 2021',
    'Senin, 3 Agt. 2021',
    'Senin–Rabu, 29–30 Juni 2021',
    'Senin s.d. Rabu, 28 s.d. 29 Juni 2021',
    'Sabtu dan Senin, 26-27 Juni 2021',
    'Rabu, 30 Desember – Minggu, 2 Januari 2022',
    'Rabu, 30 Juni dan Jumat, 1 Juli 2021',
    '**Senin**, *30 Juni 2021*',
  ])('%s', (text) => {
    expect(found(`satu\n\nRapat digelar\n${text} di aula.`)).toEqual(['error 4']);
  });

  test('the message tells the weekday that it was', () => {
    expect(problemsIn('Senin, 30 Juni 2021')[0]?.message).toMatch(
      /Senin untuk 30 Juni 2021.*hari Rabu.*Rabu, 30 Juni 2021/,
    );
  });

  test('in a clarification, which may quote it, it is a warning', () => {
    expect(found('Pesan itu menulis Senin, 30 Juni 2021.', 'clarification')).toEqual(['hari-tanggal 1']);
  });
});

describe('passes:', () => {
  test.for(innocentTexts)('%s', (text) => {
    expect(problemsIn(text).map(({ message }) => message)).toEqual([]);
    expect(problemsIn(text, 'clarification')).toEqual([]);
    const value = { title: text, summary: text };
    expect(textProblems({ file: 'a.md', kind: 'agenda', value, lineOf: () => 1, bodyLine: 1 })).toEqual([]);
  });

  test('the words of others and of corrections', () => {
    const value = {
      claim: 'Senin, 30 Juni 2021 buka kpu-go.id atau bit.ly/abc',
      variants: ['WAJIB BUKA KPU-GO.ID'],
      claimUrl: 'https://kpu-go.id/palsu',
      sources: [{ title: 'HEBOH SENIN, 30 JUNI 2021' }],
      corrections: [{ date: '2021-07-01', note: 'Sebelumnya Senin, 30 Juni 2021.' }],
    };
    const file = { file: 'a.md', kind: 'clarification', value, lineOf: () => 1, bodyLine: 1 } as const;
    expect(textProblems({ ...file, body: 'Situs kpu-go.id bukan situs KPU.' })).toEqual([]);
  });
});

test('every finding is an error or names the rule that releases it', () => {
  const problems = problemsIn('[x](http://a.com) [y](https://kpu-go.id) Senin, 30 Juni 2021');
  expect(problems.map((problem) => isError(problem) === (problem.rule === undefined))).toEqual([
    true,
    true,
    true,
  ]);
});

describe('a blank of a template', () => {
  test.for([
    ['Rapat digelar pada [isi: hari dan tanggal].', ['error 1']],
    ['satu\n\n- [isi: syarat]\n- [Isi syarat lain]', ['error 3', 'error 4']],
    ['| a | b |\n|---|---|\n| 1 | [...] |', ['error 3']],
    ['Ada \\[isi: jumlah\\] pemilih,\ndan […] TPS.', ['error 1', 'error 2']],
  ] as const)('is refused in %j', ([body, wanted]) => {
    expect(found(body)).toEqual(wanted);
  });

  test('is refused in a field, and its words are told', () => {
    const value = { title: 'Hasil pleno triwulan [isi: I–IV]', card: { emphasis: '[…]' } };
    expect(textProblems({ file: 'a.md', kind: 'agenda', value, lineOf: () => 2, bodyLine: 9 })).toMatchObject(
      [
        { line: 2, field: 'title', message: expect.stringContaining('"[isi: I–IV]" belum diisi') },
        { field: 'card.emphasis' },
      ],
    );
  });

  test.for([
    'Ketua berkata, “Kami [...] akan memeriksa.”',
    'Menurut surat itu, "pemilih [...] dicoret".',
    '> Semua pihak […] sepakat.',
    'Lihat [isinya](https://kpu.go.id) atau [isi formulir](https://kpu.go.id).',
    'Larik kosong ditulis [] atau [1, 2].',
  ])('is not seen in %j', (body) => {
    expect(found(body)).toEqual([]);
  });

  test('may stay in a draft', () => {
    const value = { title: '[isi: judul]', draft: true };
    const draft = {
      file: 'a.md',
      kind: 'agenda',
      value,
      lineOf: () => 1,
      body: '[isi: acara]',
      bodyLine: 9,
    } as const;
    expect(textProblems(draft)).toEqual([]);
  });
});
