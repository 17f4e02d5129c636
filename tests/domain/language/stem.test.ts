import { expect, test } from 'vitest';
import { spokenStems, stem } from '#src/domain/language/stem.ts';

test.each([
  'mutakhir memutakhirkan dimutakhirkan pemutakhiran',
  'magang pemagangan',
  'menang pemenang kemenangan memenangkan',
  'musnah memusnahkan pemusnahan',
  'makam dimakamkan pemakaman',
  'nikah menikah pernikahan',
  'nyata menyatakan pernyataan',
  'langkah langkahnya',
  'kunci mengunci',
  'rekrutmen merekrut direkrut perekrutan',
  'sebar menyebarkan penyebaran tersebar disebarkan',
  'mencoblos pencoblosan dicobloskan tercoblos',
  'memilih pemilih pemilihan pilihan dipilih',
  'mengirim kirim dikirimkan pengiriman',
  'mengubah diubah perubahan berubah',
  'memeriksa diperiksa pemeriksaan periksa',
  'memperbarui diperbarui pembaruan',
  'mengumumkan pengumuman diumumkan',
  'mencocokkan pencocokan dicocokkan',
  'penetapan ditetapkan ketetapan',
  'perpanjangan diperpanjang memperpanjang',
  'mendaftar pendaftaran terdaftar daftarkan',
  'menghitung penghitungan dihitung',
  'mewakili wakil perwakilan',
  'mendidik pendidikan didik',
  'memberikan diberikan memberi',
  'netral kenetralan ketidaknetralan',
  'rusak merusak perusakan',
  'mengawasi pengawas pengawasan diawasi',
  'dibatasi membatasi pembatasan batas',
])('brings together %s', (family) => {
  expect(new Set(family.split(' ').map(stem)).size).toBe(1);
});

test.each([
  ['masalah', 'masa'],
  ['mengubah', 'mengirim'],
  ['pemilih', 'pemilu'],
  ['pungutan', 'pemungutan'],
  ['terpilih', 'pemilih'],
  ['penghasilan', 'hasil'],
  ['kantor', 'mengantar'],
  ['surat', 'suara'],
  ['pembaruan', 'baru'],
  ['meninggal', 'tinggal'],
  ['pengumuman', 'umum'],
  ['penghargaan', 'harga'],
  ['pengawas', 'awas'],
  ['penduduk', 'duduk'],
])('keeps %s and %s apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

test.each([
  ['nyoblos', 'mencoblos'],
  ['ngecek', 'mengecek'],
  ['nyari', 'mencari'],
  ['ngurus', 'mengurus'],
  ['milih', 'memilih'],
  ['daftarin', 'mendaftar'],
  ['namaku', 'nama'],
])('knows the spoken %s as %s', (spoken, written) => {
  expect(spokenStems(spoken)).toContain(stem(written));
});
