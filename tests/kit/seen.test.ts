import { describe, expect, test } from 'vitest';
import { newsOf, readSeen, writeSeen } from '#src/components/bakohumas/seen.ts';
import { versionOf } from '#src/kit/version.ts';
import { agendaPost } from '../fixtures/posts/base.ts';

describe('what was seen', () => {
  test('is kept and read again', () => {
    const kept = new Map<string, string>();
    const seen = { since: '2026-11-24T09:00:00.000Z', versions: { 'agenda/a': '1' } };
    expect(readSeen({ getItem: (key) => kept.get(key) ?? null })).toBeUndefined();
    expect(writeSeen({ setItem: (key, value) => void kept.set(key, value) }, seen)).toBe(true);
    expect(readSeen({ getItem: (key) => kept.get(key) ?? null })).toEqual(seen);
  });

  test.each(['', 'x', '[]', 'null', '{"since":"kemarin","versions":{}}', '{"since":"2026-11-24T09:00:00Z"}'])(
    'is nothing where somebody else wrote %j',
    (value) => {
      expect(readSeen({ getItem: () => value })).toBeUndefined();
    },
  );

  test('is nothing where the browser keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(readSeen({ getItem: refuse })).toBeUndefined();
    expect(writeSeen({ setItem: refuse }, { since: '', versions: {} })).toBe(false);
  });

  test('tells new posts and changed ones from those that are as they were', () => {
    const seen = { since: '2026-11-24T09:00:00Z', versions: { 'agenda/a': '1', 'agenda/b': '1' } };
    expect([
      newsOf(seen, 'agenda/a', '1'),
      newsOf(seen, 'agenda/b', '2'),
      newsOf(seen, 'agenda/c', '1'),
    ]).toEqual([undefined, 'changed', 'new']);
  });
});

describe('the version of a post', () => {
  test('changes with what its kit says, not with the article', () => {
    const post = agendaPost('a');
    expect(versionOf({ ...post, body: 'lain', bodyLine: 99 })).toBe(versionOf(post));
    expect(versionOf({ ...post, status: 'cancelled' })).not.toBe(versionOf(post));
    expect(versionOf({ ...post, corrections: [{ date: '2026-01-01', note: 'Diperbaiki.' }] })).not.toBe(
      versionOf(post),
    );
  });
});
