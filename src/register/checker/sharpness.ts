import { blurred } from './blur.ts';
import type { Gray } from './pixels.ts';
import type { Warped } from './warp.ts';

/** Standard deviations of the Gaussian blurs that are tried, in pixels of the card. */
const sigmas = [0.6, 0.9, 1.3, 1.8, 2.4, 3.2];

/** Every seventh pixel is enough to tell which blur is the likest. */
const every = 7;

/** The card as blurred as the picture is: what is lost in a small or soft copy must not count as changed. `sigma` is in pixels of the card. */
export function matchSharpness(card: Gray, picture: Warped): { card: Gray; sigma: number } {
  let best = { card, sigma: 0, unlike: Number.POSITIVE_INFINITY };
  for (const sigma of sigmas) {
    const soft = blurred(card, sigma);
    const unlike = unlikeness(soft, picture);
    if (unlike > best.unlike) break;
    best = { card: soft, sigma, unlike };
  }
  return best;
}

/** 1 minus the squared correlation of what both show: 0 for the same but for brightness and contrast. */
function unlikeness(card: Gray, picture: Warped): number {
  let [count, a, b, aa, ab, bb] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < card.data.length; i += every) {
    if (picture.covered[i] !== 1) continue;
    const x = card.data[i] ?? 0;
    const y = picture.data[i] ?? 0;
    count++;
    a += x;
    b += y;
    aa += x * x;
    ab += x * y;
    bb += y * y;
  }
  const covariance = ab - (a * b) / count;
  return 1 - covariance ** 2 / ((aa - (a * a) / count) * (bb - (b * b) / count));
}
