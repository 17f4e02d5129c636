/**
 * Where a post is published besides the site. `still` is the size in pixels of its picture, of every slide where there are up to `slides`; print has
 * none. `maxBytes` is the outlet's own limit on a file. `safe` are the pixels along each edge that the outlet may cover or crop: nothing vital
 * stands there. `corner` is the box at the lower right that it covers. `maxWords` is what passers-by can read.
 * Sources: Instagram feed 4:5, which the profile's grid crops to 3:4 (1012 of 1080 pixels), and story 9:16, of which the app's own controls cover
 * the top 250 and the bottom 340 pixels (both Meta's Ads Guide); link preview 1200x630 (Open Graph in Facebook's sharing guide; WhatsApp drops
 * previews above 300 kB); thumbnail 1280x720 up to 2 MB (YouTube Help), upon which the player shows the duration.
 */
export const outlets = {
  instagram: {
    label: 'Instagram',
    still: { width: 1080, height: 1350 },
    safe: { top: 0, right: 34, bottom: 0, left: 34 },
  },
  square: { label: 'WhatsApp (persegi)', still: { width: 1080, height: 1080 } },
  story: {
    label: 'Story',
    still: { width: 1080, height: 1920 },
    safe: { top: 250, right: 0, bottom: 340, left: 0 },
  },
  facebook: { label: 'Facebook', still: { width: 1200, height: 630 }, maxBytes: 300_000 },
  youtube: {
    label: 'YouTube',
    still: { width: 1280, height: 720 },
    maxBytes: 2_000_000,
    corner: { width: 160, height: 80 },
  },
  videotron: { label: 'Videotron', still: { width: 1920, height: 1080 }, maxWords: 12 },
  baliho: { label: 'Baliho', maxWords: 12 },
  poster: { label: 'Poster A3' },
  carousel: {
    label: 'Carousel',
    still: { width: 1080, height: 1350 },
    safe: { top: 0, right: 34, bottom: 0, left: 34 },
    slides: 10,
  },
} as const satisfies Record<string, OutletEntry>;

/** Every outlet, in the order of the desk and the repost kit. */
export const outletIds = Object.keys(outlets) as Outlet[];

/** What is known of an outlet. */
export function outletOf(id: Outlet): OutletEntry {
  return outlets[id];
}

/** Id of an outlet. */
export type Outlet = keyof typeof outlets;

/** What an outlet takes and shows. */
export interface OutletEntry {
  label: string;
  /** Pixels. */
  still?: { width: number; height: number };
  maxBytes?: number;
  /** Pixels along each edge. */
  safe?: { top: number; right: number; bottom: number; left: number };
  /** Pixels. */
  corner?: { width: number; height: number };
  maxWords?: number;
  /** The most slides that one post may have. */
  slides?: number;
}
