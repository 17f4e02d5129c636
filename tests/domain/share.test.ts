import { describe, expect, test } from 'vitest';
import type { Post } from '#src/domain/post.ts';
import { shareLinks } from '#src/domain/share.ts';
import { agenda, announcement, clarification } from '../open-data/posts.ts';

const url = 'https://suluh.example/klarifikasi/2019-01-03-surat-suara/?a=1&b=2#c';

function linkOf(post: Post, name: string): URL {
  const link = shareLinks(post, url).find((one) => one.name === name);
  return new URL(link?.href ?? '');
}

describe('sharing', () => {
  test('leads to the own forms of the outlets', () => {
    expect(
      shareLinks(agenda(), url).map(({ name, href }) => [name, href.slice(0, href.indexOf('?'))]),
    ).toEqual([
      ['WhatsApp', 'https://wa.me/'],
      ['Facebook', 'https://www.facebook.com/sharer/sharer.php'],
      ['X', 'https://x.com/intent/post'],
    ]);
  });

  test('sends the address whole, whatever it holds', () => {
    expect(linkOf(agenda(), 'WhatsApp').searchParams.get('text')).toBe(`Rapat koordinasi PDPB\n${url}`);
    expect([...linkOf(agenda(), 'Facebook').searchParams]).toEqual([['u', url]]);
    expect([...linkOf(agenda(), 'X').searchParams]).toEqual([
      ['text', 'Rapat koordinasi PDPB'],
      ['url', url],
    ]);
  });

  test('of a clarification carries the verdict on the claim', () => {
    const text = 'Tujuh kontainer surat suara tercoblos\nPutusan atas kabar ini: SALAH';
    expect(linkOf(clarification(), 'X').searchParams.get('text')).toBe(text);
    expect(linkOf(clarification(), 'WhatsApp').searchParams.get('text')).toBe(`${text}\n${url}`);
    expect(linkOf(clarification({ verdict: 'belum-terbukti' }), 'X').searchParams.get('text')).toMatch(
      /\nPutusan atas kabar ini: BELUM TERBUKTI$/,
    );
  });

  test('says that an event is cancelled and that an example is invented', () => {
    expect(linkOf(agenda({ status: 'cancelled' }), 'X').searchParams.get('text')).toBe(
      'DIBATALKAN: Rapat koordinasi PDPB',
    );
    expect(linkOf(announcement({ sample: true }), 'X').searchParams.get('text')).toMatch(/^CONTOH: /);
  });

  test('survives every character that a title may hold', () => {
    const title = 'A & B = 100% + "C" #D \' é 選 🗳️\n%0a <b>';
    expect(linkOf(announcement({ title }), 'X').searchParams.get('text')).toBe(title);
    expect(linkOf(announcement({ title: 'setengah \ud83d' }), 'X').searchParams.get('text')).toBe(
      'setengah �',
    );
  });

  test("stays within X's 280 characters for the longest title", () => {
    const longest = clarification({ title: 'k'.repeat(120), verdict: 'belum-terbukti', sample: true });
    // X counts every address as 23: https://docs.x.com/fundamentals/counting-characters
    expect([...(linkOf(longest, 'X').searchParams.get('text') ?? '')].length).toBeLessThanOrEqual(280 - 24);
  });
});
