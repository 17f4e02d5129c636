import type { Recapitulation } from './post.ts';
import { struck } from './dpb.ts';

/** The three targets of continuous updating (PKPU 6/2021): voters added, struck and changed. A figure that the source does not give is left out. */
export function dpbTargets({ totals }: Pick<Recapitulation, 'totals'>): { name: string; value: number }[] {
  const targets = [
    { name: 'Pemilih baru', value: totals.new },
    { name: 'Dicoret (TMS)', value: struck(totals) },
    { name: 'Data diperbaiki', value: totals.changed },
  ];
  return targets.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
}
