import type { Outcome } from '#src/register/checker/check.ts';
import type { Answer, Setting } from './card-check-setting.ts';

/** What is said of a picture that was not compared; `isKnown` tells whether the register knows its code. */
export function withoutComparison(
  outcome: Exclude<Outcome, { kind: 'compared' }>,
  isKnown: boolean,
  { host, office }: Setting,
): Answer {
  switch (outcome.kind) {
    case 'foreign':
      return {
        label: 'QR ini bukan milik kami',
        meaning: `${outcome.host ? `QR di gambar ini mengarah ke ${outcome.host}, bukan ke ${host}.` : 'QR di gambar ini tidak memuat alamat situs.'} Jangan membukanya. Kartu ${office} selalu mengarah ke ${host}.`,
        sign: 'cross',
      };
    case 'no-card':
      return {
        label: 'Tidak dapat dipastikan',
        meaning: `QR di gambar ini mengarah ke ${host}, tetapi bukan ke sebuah kartu.`,
        sign: 'question',
      };
    case 'unknown':
      return {
        label: 'Tidak dapat dibandingkan',
        meaning: isKnown
          ? `Kode ${outcome.code} milik kartu kami, tetapi gambar kartunya tidak kami simpan lagi. Bandingkan sendiri isinya dengan tulisan di bawah.`
          : `Kode ${outcome.code} tidak pernah kami terbitkan. Bisa jadi salah ketik, bisa juga karangan orang lain.`,
        sign: 'question',
      };
    case 'no-code':
      return {
        label: 'QR tidak terbaca',
        meaning:
          'Gambar ini tidak memuat QR yang dapat dibaca. Itu belum berarti palsu: QR-nya mungkin terpotong, tertutup, atau terlalu kecil.',
        sign: 'question',
      };
  }
}
