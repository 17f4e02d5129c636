import type { Template } from './template.ts';

/** A claim that was checked. The claim itself is typed in its own field: it is quoted, so that a blank in it would not be seen. */
export const clarification: Template = {
  id: 'klarifikasi',
  collection: 'clarifications',
  label: 'Klarifikasi',
  values: {
    title: '[isi: faktanya dalam satu kalimat, bukan kabar bohongnya]',
    summary: '[isi: apa yang benar, dalam satu atau dua kalimat]',
    topics: ['hoaks'],
    facts: ['[isi: fakta pertama dalam satu kalimat pendek]', '[isi: fakta kedua dalam satu kalimat pendek]'],
    action: 'Jangan teruskan pesan ini. Jika sudah telanjur, kirimkan klarifikasi ini ke grup yang sama.',
    body: `[isi: kapan dan di mana kabar ini beredar, dan apa isinya]

## Apa yang kami periksa

1. [isi: sumber pertama yang diperiksa, dan apa yang ditemukan]
2. [isi: sumber kedua yang diperiksa, dan apa yang ditemukan]

## Mengapa putusannya demikian

[isi: bagaimana temuan itu membantah, meluruskan, atau membenarkan kabarnya]

## Yang dapat Anda lakukan

[isi: ke mana warga dapat mengecek sendiri]
`,
  },
};
