import type { CardContent } from '#src/cards/card-content.ts';
import type { SetText } from '#src/cards/paint.ts';
import { wordsOf } from '#src/cards/subjects/brief.ts';
import { printable } from '#src/cards/text/printable.ts';
import type { DrawnOutlet } from '#src/cards/wanted.ts';
import { outletOf } from '#src/domain/outlets.ts';
import { type Post, titleOf } from '#src/domain/post.ts';
import { unwritten } from '../draft-value.ts';
import type { ShownPhoto } from './browser-pictures.ts';

/** What an editor should know of a card before it goes out, in words that say what to do. */
export function cardWarnings(card: CheckedCard): string[] {
  return [
    ...briefWarnings(card),
    ...sizeWarnings(card),
    ...cutWarnings(card),
    ...glyphWarnings(card),
    ...photoWarnings(card),
  ];
}

/** A drawn card with what is known of it. */
export interface CheckedCard {
  post: Post;
  outlet: DrawnOutlet;
  content: CardContent;
  /** Its texts as they are set. */
  texts: SetText[];
  /** How its photographs came out. */
  photos: ShownPhoto[];
  covered: ReadonlySet<number>;
}

/** Passers-by read few words. */
function briefWarnings({ post, outlet, content }: CheckedCard): string[] {
  const { maxWords, label } = outletOf(outlet);
  if (maxWords === undefined) return [];
  const wanted = cardOf(post)?.headline ?? titleOf(post);
  const count = wordsOf(wanted);
  if (count <= maxWords) return [];
  const advice = `Isi "Judul kartu" dengan paling banyak ${maxWords} kata.`;
  return wordsOf(content.headline) > maxWords
    ? [`Judul ${count} kata terlalu panjang bagi orang yang lewat di depan ${label}. ${advice}`]
    : [`Judul ${count} kata terlalu panjang untuk ${label}; yang tampil: “${content.headline}” ${advice}`];
}

/** Below this a headline no longer stands out from the text, in units of 1080 across. */
const smallHeadline = 44;

function sizeWarnings({ content, texts }: CheckedCard): string[] {
  const headline = texts.find(({ text, fitted }) => fitted.style === 'headline' && text === content.headline);
  return headline && headline.fitted.size < smallHeadline
    ? [
        `Judul tercetak kecil (${headline.fitted.size}, sebaiknya ${smallHeadline} atau lebih). Perpendek judulnya, atau isi "Judul kartu".`,
      ]
    : [];
}

function cutWarnings({ texts }: CheckedCard): string[] {
  return texts
    .filter(({ fitted }) => fitted.cut)
    .map(({ fitted }) => `Teks ini terpotong karena terlalu panjang: “${fitted.lines.join(' ')}”`);
}

function glyphWarnings({ post, covered }: CheckedCard): string[] {
  const { headline, emphasis } = cardOf(post) ?? {};
  const lost = [headline ?? titleOf(post), emphasis, ...claimOf(post)].flatMap((text) =>
    lostCharacters(text ?? '', covered),
  );
  const distinct = [...new Set(lost)];
  return distinct.length === 0
    ? []
    : [
        `Huruf kartu tidak mempunyai ${distinct.join(' ')}, jadi dihilangkan dari kartu. Di halaman tetap tampil.`,
      ];
}

/** Signs and letters that a card leaves out. */
function lostCharacters(text: string, covered: ReadonlySet<number>): string[] {
  return [...text.normalize('NFC')].filter(
    (character) =>
      /[^\s\p{C}\p{Z}\p{Variation_Selector}]/u.test(character) && printable(character, covered) === '',
  );
}

/** From this share on, little is left to be seen of a photograph. */
const strongVeil = 0.7;

/** From this enlargement on, a photograph looks blurred. */
const coarse = 2;

function photoWarnings({ post, content, photos }: CheckedCard): string[] {
  const cover = post.kind === 'faq' ? undefined : post.cover;
  const warnings: string[] = [];
  const veil = Math.max(0, ...photos.map((photo) => photo.veil));
  if (content.cover && photos.some(({ scale }) => scale > coarse))
    warnings.push(
      'Foto utama terlalu kecil dan tampak buram di kartu ini. Pakai foto aslinya, sebaiknya selebar 1080 piksel atau lebih.',
    );
  if (content.cover && veil >= strongVeil)
    warnings.push(
      `Foto tertutup ${Math.round(veil * 100)} % warna kartu supaya tulisannya terbaca. Pilih foto yang bagian atasnya lebih tenang dan gelap.`,
    );
  if (cover && ['', unwritten].includes(cover.alt))
    warnings.push(
      'Foto utama belum punya keterangan. Tulis di "Keterangan gambar" apa yang terlihat di foto itu.',
    );
  return warnings;
}

function cardOf(post: Post) {
  return post.kind === 'faq' ? undefined : post.card;
}

function claimOf(post: Post): string[] {
  return post.kind === 'clarification' ? [post.claim] : [];
}
