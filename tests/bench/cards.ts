import { join } from 'node:path';
import { atOnce } from '#src/cards/several-at-once.ts';
import { outlets } from '#src/domain/outlets.ts';
import { openCardWays } from './card-ways.ts';
import { generateContent } from './generate.ts';
import { ratesOf } from './rate.ts';
import { number, printTable } from './table.ts';

const outlet = 'instagram';

/** Enough to keep every core busy for a second or two; the pixels of a round are held in memory, 6 MB each. */
const cardsPerRound = 40;

const rounds = 5;

/** Compares our cards with the usual way to make them (satori and resvg, PNG) and with the limit: encoding finished pixels and nothing else. */
export async function benchCards(dir: string, contentDir: string): Promise<void> {
  const generated = join(dir, 'content-cards');
  await generateContent(generated, cardsPerRound * (rounds + 1), contentDir);
  const { cards, told, ready } = await openCardWays(generated);
  const plans = cards.filter((plan) => plan.outlet === outlet);
  const ways = ['ours', 'oursFromLayout', 'satoriAndResvg', 'sharpAlone', 'encode'] as const;
  const {
    ours,
    oursFromLayout,
    satoriAndResvg: usual,
    sharpAlone: limit,
    encode,
  } = await ratesOf(ways, rounds, (round) => {
    const chosen = plans.slice(round * cardsPerRound, (round + 1) * cardsPerRound);
    return Promise.all(chosen.map((plan) => ready(told(plan), outlet)));
  });
  const { width, height } = outlets[outlet].still;
  printTable(
    `Kartu ${width}×${height} per detik (${atOnce} sekaligus, median ${rounds} putaran @ ${cardsPerRound} kartu)`,
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
