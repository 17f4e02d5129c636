import { expect, test } from 'vitest';
import { openClaims } from '#src/claims/claim-book.ts';
import { makeClaimIndex } from '#src/claims/make-claim-index.ts';
import { nearestClaims } from '#src/claims/nearest.ts';
import { clarification } from './clarifications.ts';

const containers = 'Tujuh kontainer berisi 70 juta surat suara tercoblos di pelabuhan';
const posts = [
  clarification(containers, {
    variants: ['Kotak besi dari luar negeri penuh kertas pilihan yang sudah ditusuk'],
  }),
  clarification('Tinta pemilu mengandung lemak babi sehingga wudu tidak sah'),
  clarification('Warga yang tidak memilih akan dipenjara dan membayar denda'),
  clarification('KPU menjual data rahasia negara kepada pihak asing'),
  clarification('Kotak suara dari kardus mudah rusak terkena hujan'),
];
const glossary = [{ term: 'Mencoblos', meaning: 'Memberi tanda pada surat suara.', synonyms: ['nyoblos'] }];
const book = openClaims(makeClaimIndex(posts, glossary));
const nearest = (text: string) => nearestClaims(text, book)[0];

test.each([
  ['ada 7 kontener isi srt suara udh dicoblos smua', containers],
  ['Ado tujuah kontainer surek suaro nan lah dicoblos di palabuahan', containers],
  ['tinta nya haram krn ada lemak babi', 'Tinta pemilu mengandung lemak babi sehingga wudu tidak sah'],
  ['siapa golput didenda dan masuk penjara', 'Warga yang tidak memilih akan dipenjara dan membayar denda'],
  ['𝗞𝗣𝗨 𝗷𝘂𝗮𝗹 𝗱𝗮𝘁𝗮 𝗿𝗮𝗵𝗮𝘀𝗶𝗮 𝗻𝗲𝗴𝗮𝗿𝗮', 'KPU menjual data rahasia negara kepada pihak asing'],
])('finds the claim of “%s”', (message, claim) => {
  expect(nearest(message)?.claim.text).toBe(claim);
});

test('finds a claim by another wording of it', () => {
  expect(nearest('kotak besi isinya kertas pilihan ditusuk dari luar negeri')?.claim.text).toBe(containers);
});

test('shows at most three, and tells which words they share', () => {
  const near = nearestClaims('kotak surat suara tinta pemilu warga data negara kardus babi denda', book);
  expect(near).toHaveLength(3);
  for (const { shared } of near) expect(shared.size).toBeGreaterThan(1);
});

test('calls very similar what has the words in their order, and not what only shares words', () => {
  expect(nearest(`Sebarkan! ${containers}!!!`)?.verySimilar).toBe(true);
  const scattered = 'suara di pelabuhan itu keras; surat dari juta rupiah; kontainer tujuh berisi beras';
  expect(nearest(scattered)?.verySimilar).toBe(false);
});

test.each([
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['pictures only', '🙏🙏😭🔥'],
  ['another subject', 'Resep gulai ikan patin dengan santan dan kunyit'],
  ['another language', 'The quick brown fox jumps over the lazy dog'],
  ['another script', 'مرحبا بكم في موقعنا'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['one word of a claim', 'halo kontainer apa kabar semuanya di sana'],
  ['half a character', '\ud83d'],
])('finds nothing near %s', (_, message) => {
  expect(nearestClaims(message, book)).toEqual([]);
});

test('reads a message of a megabyte from its beginning', () => {
  const near = nearestClaims(`${containers} `.repeat(17_000), book);
  expect(near[0]?.claim.text).toBe(containers);
});

test('finds nothing in an empty register', () => {
  expect(nearestClaims(containers, openClaims(makeClaimIndex([], [])))).toEqual([]);
});
