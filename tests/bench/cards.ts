import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cardWays, size } from './card-ways.ts';
import { generateContent } from './generate.ts';
import { number, printTable } from './table.ts';

/** Enough to keep every core busy for a second or two; the pixels of a round are held in memory, 6 MB each. */
const cardsPerRound = 40;

/** As many at once as a build draws: two for each core. */
const atOnce = availableParallelism() * 2;

/** Rounds of which the median counts. Every round has posts of its own, as a build draws no card twice, and the three ways take turns. */
const rounds = 5;

/** Compares our cards with the usual way to make them (satori and resvg, PNG) and with the limit: encoding finished pixels and nothing else. */
export async function benchCards(dir: string, contentDir: string): Promise<void> {
  const generated = join(dir, 'content-cards');
  await generateContent(generated, cardsPerRound * (rounds + 1), contentDir);
  const rounded = await cardWays(generated, cardsPerRound);
  const rates = {
    ours: [] as number[],
    oursFromLayout: [] as number[],
    satoriAndResvg: [] as number[],
    sharpAlone: [] as number[],
    encode: [] as number[],
  };
  // The first round warms the compiler, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const cards = await rounded(round);
    for (const way of ['ours', 'oursFromLayout', 'satoriAndResvg', 'sharpAlone', 'encode'] as const) {
      const rate = await perSecond(cards.map((card) => card[way]));
      if (round > 0) rates[way].push(rate);
    }
  }
  const { ours, oursFromLayout, satoriAndResvg: usual, sharpAlone: limit, encode } = mapped(rates, median);
  printTable(
    `Kartu ${size.width}×${size.height} per detik (${atOnce} sekaligus, median ${rounds} putaran @ ${cardsPerRound} kartu)`,
    [
      { what: 'Suluh: isi -> JPEG', measured: number(ours, 1) },
      { what: 'Suluh: susunan jadi -> JPEG', measured: number(oursFromLayout, 1) },
      { what: 'satori + resvg: susunan jadi -> PNG', measured: number(usual, 1) },
      { what: 'Batas: hanya menyandikan piksel, setelan bawaan sharp', measured: number(limit, 1) },
      { what: 'Hanya menyandikan piksel dengan setelan kami', measured: number(encode, 1) },
      {
        what: 'Suluh dibanding satori + resvg, keduanya dari susunan jadi',
        measured: `${number(oursFromLayout / usual, 1)}× lebih cepat`,
        target: '>= 4×',
        met: oursFromLayout / usual >= 4,
      },
      {
        what: 'Waktu Suluh dibanding batas',
        measured: `${number(limit / ours, 2)}×`,
        target: '<= 1,6×',
        met: limit / ours <= 1.6,
      },
      { what: 'Waktu Suluh dibanding penyandi kami sendiri', measured: `${number(encode / ours, 2)}×` },
    ],
  );
}

async function perSecond(tasks: (() => Promise<Buffer>)[]): Promise<number> {
  const start = performance.now();
  let next = 0;
  const work = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) await task();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return (tasks.length / (performance.now() - start)) * 1000;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function mapped<K extends string, A, B>(values: Record<K, A>, each: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(values).map(([key, value]) => [key, each(value)])) as Record<
    K,
    B
  >;
}
