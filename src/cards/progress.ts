import { type Outlet, outlets } from '#src/domain/outlets.ts';

/** Follows a run over its plans: how many files of each outlet are done, and how long the rest will take. */
export function followRun(plans: { outlet: Outlet }[], now: () => number): RunProgress {
  const totals = new Map<Outlet, { done: number; total: number }>();
  for (const { outlet } of plans) {
    const { total } = totals.get(outlet) ?? { total: 0 };
    totals.set(outlet, { done: 0, total: total + 1 });
  }
  const start = now();
  let [done, made] = [0, 0];
  return {
    finished({ outlet }, isNew) {
      const count = totals.get(outlet);
      if (count) count.done++;
      done++;
      if (isNew) made++;
      const left = ((now() - start) / done) * (plans.length - done);
      return [done, plans.length, made, detailOf(totals, left)];
    },
  };
}

/** Follows a run. */
export interface RunProgress {
  /**
   * Call for every file; `isNew` when it was not in the cache. Gives how many are done, of how many, how many were made, and what is open:
   * "sisa 12 detik · Instagram 3/10, Story 2/10": the rest first, as a terminal may cut the line.
   */
  finished: (plan: { outlet: Outlet }, isNew: boolean) => [number, number, number, string];
}

function detailOf(totals: Map<Outlet, { done: number; total: number }>, left: number): string {
  const open = [...totals].filter(([, { done, total }]) => done < total);
  const each = open.map(([outlet, { done, total }]) => `${outlets[outlet].label} ${done}/${total}`);
  return open.length === 0 ? '' : `sisa ${timeOf(left)} · ${each.join(', ')}`;
}

function timeOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`;
}
