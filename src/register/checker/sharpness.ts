import { blurred } from './blur.ts';
import type { Gray } from './pixels.ts';
import type { Warped } from './warp.ts';

/** Standard deviations of the Gaussian blurs that are tried, in pixels of the card. */
const sigmas = [0.6, 0.9, 1.3, 1.8, 2.4, 3.2];

/** Every third row and seventh pixel are enough to tell which blur is the likest. */
const every = { row: 3, pixel: 7 };

/** The card as blurred as the picture is: what is lost in a small or soft copy must not count as changed. `sigma` is in pixels of the card. */
export function matchSharpness(card: Gray, picture: Warped): { card: Gray; sigma: number } {
  let best = { sigma: 0, unlike: Number.POSITIVE_INFINITY };
  for (const sigma of sigmas) {
    const unlike = unlikeness(blurred(card, sigma, every.row), picture);
    if (unlike > best.unlike) break;
    best = { sigma, unlike };
  }
  return { card: blurred(card, best.sigma), sigma: best.sigma };
}

/** 1 minus the squared correlation of what both show: 0 for the same but for brightness and contrast. `card` has every third row. */
function unlikeness({ data, width }: Gray, picture: Warped): number {
  let [count, a, b, aa, ab, bb] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < data.length; i += every.pixel) {
    const place = i + Math.floor(i / width) * (every.row - 1) * width;
    if (picture.covered[place] !== 1) continue;
    const x = data[i] ?? 0;
    const y = picture.data[place] ?? 0;
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
