import { availableParallelism } from 'node:os';
import { createDrawPrint } from '#src/cards/print/draw.ts';
import { sheetsOf } from '#src/cards/print/sheets.ts';
import { atOnce } from '#src/cards/several-at-once.ts';
import { drawnOutlets } from '#src/cards/wanted.ts';
import { outlets } from '#src/domain/outlets.ts';
import { openCardWays } from './card-ways.ts';
import { median, perSecond, ratesOf } from './rate.ts';
import { openScreenshots } from './screenshots.ts';
import { type Line, number, printTable } from './table.ts';

/** Few, because a screenshot takes a while; the same for every way. */
const cardsPerRound = 12;
const rounds = 3;

/** Longest time for all pictures of one post, a carousel among them, in milliseconds. */
const target = 250;

/** Compares the cards of every outlet with the limit, with satori and resvg, and with screenshots of the same markup; and times the whole set of a post. */
export async function benchOutlets(_dir: string, contentDir: string): Promise<void> {
  const ways = await openCardWays(contentDir);
  // The compiler learns from every outlet before the first is measured, as it does within seconds of a build.
  await perSecond(ways.cards.map((plan) => () => ways.draw(ways.told(plan), plan.outlet)));
  const screenshots = await openScreenshots(ways.fonts, atOnce);
  try {
    const rows: Line[] = [];
    for (const outlet of drawnOutlets) {
      const { still } = outlets[outlet];
      const plans = ways.cards.filter((plan) => plan.outlet === outlet);
      const size = Math.min(cardsPerRound, Math.floor(plans.length / (rounds + 1)));
      if (size === 0) continue;
      await screenshots.size(still);
      const compared = ['ours', 'sharpAlone', 'satoriAndResvg', 'screenshot'] as const;
      const rates = await ratesOf(compared, rounds, (round) =>
        Promise.all(
          plans.slice(round * size, (round + 1) * size).map(async (plan) => {
            const { markup, ...drawn } = await ways.ready(ways.told(plan), outlet);
            return { ...drawn, screenshot: () => screenshots.take(markup) };
          }),
        ),
      );
      const beside = (way: (typeof compared)[number]) =>
        `${number(rates[way], 1)} (${number(rates.ours / rates[way], 1)}×)`;
      rows.push({
        what: `${outlet} ${still.width}×${still.height}`,
        measured: `${number(rates.ours, 1)} · batas ${number(rates.sharpAlone, 1)} (${number(rates.sharpAlone / rates.ours, 2)}× waktunya) · satori + resvg ${beside('satoriAndResvg')} · Chromium ${beside('screenshot')}`,
      });
    }
    printTable(`Kartu per detik, tiap saluran (${atOnce} sekaligus, isi ${contentDir})`, rows);
  } finally {
    await screenshots.close();
  }
  await benchSets(ways);
}

/** Times what a post needs in full: every card, the slides of its carousel and its billboard. */
async function benchSets({
  cards,
  prints,
  told,
  draw,
  fonts,
  office,
}: Awaited<ReturnType<typeof openCardWays>>) {
  const drawPrint = await createDrawPrint(fonts, undefined);
  const posts = [...new Set(cards.map(({ post }) => post))];
  const sets = posts.map((post) => ({
    cards: cards.filter((plan) => plan.post === post),
    prints: prints.filter((plan) => plan.post === post && plan.outlet === 'baliho'),
  }));
  const full = sets.filter(
    (set) =>
      set.prints.length > 0 && drawnOutlets.every((id) => set.cards.some(({ outlet }) => outlet === id)),
  );
  const times: number[] = [];
  for (const set of full) {
    const tasks = [
      ...set.prints.flatMap((plan) =>
        sheetsOf(plan.outlet, office).map((sheet) => () => drawPrint(told(plan), sheet)),
      ),
      ...set.cards.map((plan) => () => draw(told(plan), plan.outlet)),
    ];
    times.push((tasks.length / (await perSecond(tasks))) * 1000);
  }
  if (times.length === 0) return;
  const pictures = median(full.map((set) => set.cards.length));
  printTable(`Satu tulisan untuk 8 saluran, ${availableParallelism()} inti (${full.length} tulisan)`, [
    {
      what: `Kartu, ${pictures} gambar dengan carousel, dan baliho: median`,
      measured: `${number(median(times))} milidetik`,
      target: `<= ${target}`,
      met: median(times) <= target,
    },
    { what: 'Terlama', measured: `${number(Math.max(...times))} milidetik` },
  ]);
}
