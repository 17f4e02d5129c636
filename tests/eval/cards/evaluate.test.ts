import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { judgeAll } from './evaluate.ts';
import { missedTargets, scoresOf } from './scores.ts';

test(
  'no forgery of a sample of cards passes for a match, no genuine card for a forgery, and changes are marked where they are',
  { timeout: 300_000 },
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'suluh-eval-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    const cases = await judgeAll(
      {
        contentDir: 'content',
        cards: 3,
        attacks: ['wa1280', 'w540', 'shot', 'crop', 'paper'],
        sent: ['wa1280', 'w720', 'shot', 'warm', 'screen', 'w540'],
        sends: 1,
      },
      dir,
      () => {},
    );
    const scores = scoresOf(cases.map(({ row }) => row));
    expect(scores.cards).toBe(3);
    expect(scores.core.pictures).toBeGreaterThan(20);
    expect(missedTargets(scores)).toEqual([]);
    expect(scores.genuine.matched / scores.genuine.pictures).toBeGreaterThan(0.9);
  },
);
