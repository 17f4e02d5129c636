import { expect, test } from 'vitest';
import { begin } from '#admin/widgets/begin.ts';
import { clarificationLink, readClarificationLink } from '#src/domain/clarification-link.ts';

const hostile =
  '<img src=x onerror=alert(1)> "KPU" & \u202Ecurang\u0000\u200B\uD800 {{now}} 👨‍👩‍👧\r\n\r\n\r\n\r\nSebarkan!';

function opened(link: string, values: Record<string, unknown> = {}) {
  const hash = new URL(link, 'http://127.0.0.1').hash;
  return begin({ collection: 'clarifications', values, isDuplicate: false }, hash);
}

test('a link begins a clarification with what a citizen has sent in, beside what the desk itself fills in', () => {
  const link = clarificationLink({
    claim: 'TPS pindah & tutup jam 10? Cek "grup"!',
    firstSeen: '2026-11-25',
    platforms: ['whatsapp', 'tiktok'],
  });
  expect(link).toMatch(/^\/admin\/#\/collections\/clarifications\/new\?/);
  expect(opened(link, { published: '{{now}}' })).toEqual({
    published: '{{now}}',
    claim: 'TPS pindah & tutup jam 10? Cek "grup"!',
    firstSeen: '2026-11-25',
    platforms: ['whatsapp', 'tiktok'],
  });
});

test('what is sent in stays plain text: nothing hidden, no half characters, emoji whole', () => {
  const { claim } = opened(clarificationLink({ claim: hostile }));
  expect(claim).toBe('<img src=x onerror=alert(1)> "KPU" & curang {{now}} 👨‍👩‍👧\n\nSebarkan!');
});

test('a claim is cut to the length that a clarification takes, counted as people count', () => {
  const { claim } = readClarificationLink(new URLSearchParams({ kabar: '😀'.repeat(5_000) }));
  expect(claim).toBe('😀'.repeat(600));
});

test.each([
  ['terlihat', '2026-02-30'],
  ['terlihat', 'kemarin'],
  ['di', 'signal,constructor'],
  ['kabar', ' \u200B\n '],
  ['title', 'Judul dari luar'],
  ['verdict', 'benar'],
])('of an address with %s=%s nothing is taken', (name, value) => {
  expect(readClarificationLink(new URLSearchParams({ [name]: value }))).toEqual({});
});
