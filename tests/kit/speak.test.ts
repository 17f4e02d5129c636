import { describe, expect, test } from 'vitest';
import { speaker } from '#src/kit/spoken/speak.ts';

const glossary = [
  { term: 'DPT', full: 'Daftar Pemilih Tetap', meaning: 'Daftar akhir pemilih.' },
  { term: 'DPTb', full: 'Daftar Pemilih Tambahan', meaning: 'Daftar pemilih yang pindah.' },
  { term: 'DP4', full: 'Daftar Penduduk Potensial Pemilih', meaning: 'Bahan daftar pemilih.' },
  { term: 'Coklit', full: 'Pencocokan dan penelitian', meaning: 'Pendataan dari rumah ke rumah.' },
];
const say = (text: string) => speaker(glossary)(text);

describe('numbers', () => {
  test.each([
    ['601.561 pemilih', 'enam ratus satu ribu lima ratus enam puluh satu pemilih'],
    ['naik 50,75%', 'naik lima puluh koma tujuh lima persen'],
    ['Rp1.250.000,-', 'satu juta dua ratus lima puluh ribu rupiah'],
    ['Rp 500 ribu', 'lima ratus ribu rupiah'],
    ['Rp48,5 miliar', 'empat puluh delapan koma lima miliar rupiah'],
    ['Pasal 1000', 'Pasal seribu'],
    ['telepon 0762', 'telepon nol tujuh enam dua'],
    ['perbaikan ke-2', 'perbaikan kedua'],
    ['ulang tahun ke-17', 'ulang tahun ketujuh belas'],
    ['triwulan IV', 'triwulan empat'],
    ['gelombang I', 'gelombang satu'],
    ['XIII Koto Kampar', 'tiga belas Koto Kampar'],
    ['TPS 19', 'T-P-S sembilan belas'],
    ['99999999999999999', `${'sembilan '.repeat(17).trim()}`],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});

describe('dates and times', () => {
  test.each([
    ['Rabu, 30 Juni 2021', 'Rabu, tiga puluh Juni dua ribu dua puluh satu'],
    ['2021-06-30', 'tiga puluh Juni dua ribu dua puluh satu'],
    ['9–11 Mei 2024', 'sembilan sampai sebelas Mei dua ribu dua puluh empat'],
    ['pukul 09.00 WIB', 'pukul sembilan pagi Waktu Indonesia Barat'],
    [
      'pukul 09.00–12.30 WIB',
      'pukul sembilan pagi sampai dua belas lewat tiga puluh menit siang Waktu Indonesia Barat',
    ],
    ['pukul 13.05 WITA', 'pukul satu lewat lima menit siang Waktu Indonesia Tengah'],
    ['pukul 23.59 WIT', 'pukul sebelas lewat lima puluh sembilan menit malam Waktu Indonesia Timur'],
    ['pukul 00.00', 'pukul dua belas malam'],
    ['jam 02.15', 'jam dua lewat lima belas menit dini hari'],
    ['pukul 16.00', 'pukul empat sore'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});

describe('abbreviations', () => {
  test.each([
    ['KPU dan KPPS', 'K-P-U dan K-P-P-S'],
    ['NIK di SIAKBA', 'NIK di SIAKBA'],
    ['e-KTP', 'e-K-T-P'],
    ['KPU RI', 'K-P-U Republik Indonesia'],
    ['dari DP4', 'dari Daftar Penduduk Potensial Pemilih'],
    ['Jl. Tuanku Tambusai No. 69', 'Jalan Tuanku Tambusai nomor enam puluh sembilan'],
    ['PKPU 25/2023', 'P-K-P-U nomor dua puluh lima tahun dua ribu dua puluh tiga'],
    ['Apa arti DPT? DPT itu', 'Apa arti D-P-T? Daftar Pemilih Tetap itu'],
    ['Coklit dimulai', 'Coklit dimulai'],
    ['HARI INI KPU MEMPERTANGGUNGJAWABKAN YANG TNI', 'HARI INI K-P-U MEMPERTANGGUNGJAWABKAN YANG T-N-I'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });

  test('a term of the glossary is said in full the first time, then by its letters', () => {
    expect(say('DPT dan DPTb; DPT itu tetap')).toBe(
      'Daftar Pemilih Tetap dan Daftar Pemilih Tambahan; D-P-T itu tetap',
    );
  });

  test('what is given in full and in brackets is said once', () => {
    expect(say('Panitia Pemungutan Suara (PPS) dibentuk')).toBe('Panitia Pemungutan Suara dibentuk');
  });
});

describe('what cannot be said', () => {
  test.each([
    ['https://kab-kampar.kpu.go.id/agenda/?a=1', 'kab strip kampar titik K-P-U titik go titik I-D'],
    ['siakba.kpu.go.id', 'siakba titik K-P-U titik go titik I-D'],
    ['🚨🚨 VIRALKAN ‼️ 💰 kabar', 'VIRALKAN!! kabar'],
    ['KPU & Bawaslu (2024) “siap”', 'K-P-U dan Bawaslu, dua ribu dua puluh empat, siap'],
    ['<b>tebal</b>', 'b tebal garis miring b'],
  ])('%s', (written, spoken) => {
    expect(say(written)).toBe(spoken);
  });
});
