/** A source of chance that gives the same for the same seed on every machine (mulberry32 by Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly [T, ...T[]]): T => list[integer(0, list.length - 1)] ?? list[0];
  const some = <T>(list: readonly [T, ...T[]], count: number): T[] => {
    const wanted = new Set<T>();
    while (wanted.size < Math.min(count, list.length)) wanted.add(pick(list));
    return [...wanted];
  };
  return { integer, pick, some, chance: (probability) => next() < probability };
}

/** Decisions by chance. */
export interface Random {
  /** A whole number from `min` to `max`. */
  integer: (min: number, max: number) => number;
  /** One of a list. */
  pick: <T>(list: readonly [T, ...T[]]) => T;
  /** `count` different ones of a list. */
  some: <T>(list: readonly [T, ...T[]], count: number) => T[];
  /** True in this share of cases. */
  chance: (probability: number) => boolean;
}
