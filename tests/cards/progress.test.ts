import { expect, test } from 'vitest';
import { planFiles } from '#src/cards/plan.ts';
import { followRun } from '#src/cards/progress.ts';
import { agendaPost, faqPost } from '../fixtures/posts/base.ts';
import { cardSource } from '../fixtures/posts/card-source.ts';

test('a run tells what is open of each outlet and how long the rest will take', () => {
  const plans = planFiles(
    [agendaPost('rapat', { outlets: ['story', 'facebook'] }), agendaPost('pleno', { outlets: ['story'] })],
    cardSource,
  ).cards;
  let time = 0;
  const run = followRun(plans, () => time);
  const states = plans.map((plan, i) => {
    time += 1500;
    return run.finished(plan, i % 2 === 0);
  });
  expect(states.map(([done, total, made]) => [done, total, made])).toEqual([
    [1, 4, 1],
    [2, 4, 1],
    [3, 4, 2],
    [4, 4, 2],
  ]);
  expect(states.map(([, , , detail]) => detail)).toEqual([
    'sisa 5 detik · Story 1/2, Facebook 0/2',
    'sisa 3 detik · Story 1/2, Facebook 1/2',
    'sisa 2 detik · Facebook 1/2',
    '',
  ]);
});

test('long rests are told in minutes', () => {
  const plans = planFiles([faqPost('cek')], cardSource).cards.slice(0, 2);
  let time = 0;
  const run = followRun(plans, () => time);
  time = 130_000;
  const [first] = plans;
  if (!first) throw new Error('no plan');
  expect(run.finished(first, true)[3]).toContain('sisa 3 menit');
});
