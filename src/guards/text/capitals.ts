import type { Finding } from './finding.ts';

/** A title that shouts: whole words in capitals that are no abbreviations. */
export function capitalFindings(title: string): Finding[] {
  const words = title.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const shouted = words.filter(isShouted);
  const whole = !/\p{Ll}/u.test(title);
  const isLoud = whole ? shouted.length > 0 : shouted.length >= 2 && shouted.length * 2 >= words.length;
  if (!isLoud) return [];
  return [
    {
      rule: 'judul-kapital',
      message: `Judul ini berhuruf kapital semua (${shouted.slice(0, 3).join(', ')}), sehingga sulit dibaca dan dieja huruf demi huruf oleh pembaca layar. Tulis dengan huruf besar hanya di awal kalimat, nama, dan singkatan`,
    },
  ];
}

/** Indonesian acronyms of five letters and more that are written in capitals; shorter words in capitals are taken for abbreviations. */
const longAcronyms = new Set(
  (
    'DPTHP DPSHP DPTB PANTARLIH SIREKAP SIAKBA SIDALIH SIPOL SIKADEKA SILON SIMPAW SITUNG BAWASLU PANWASLU PANWASLIH PANWASCAM BAKOHUMAS GAKKUMDU ' +
    'DISKOMINFO KOMINFO DISDUKCAPIL DUKCAPIL KESBANGPOL SATPOL BASARNAS MAFINDO ANTARA PILKADA PEMILU PILPRES PILEG PILGUB PILBUP MUNAS RAKER BIMTEK'
  ).split(' '),
);

function isShouted(word: string): boolean {
  const letters = word.replaceAll(/[^\p{L}]/gu, '');
  return letters.length >= 5 && !/\p{Ll}/u.test(letters) && !longAcronyms.has(letters);
}
