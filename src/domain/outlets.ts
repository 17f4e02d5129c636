/**
 * Where a post is published besides the site. Pixels are width x height; `maxBytes` is the outlet's own limit on a file.
 * Sources: Instagram feed 4:5 and story 9:16 (Meta's Ads Guide), link preview 1200x630 (Open Graph in Facebook's sharing guide; WhatsApp drops
 * previews above 300 kB), thumbnail 1280x720 up to 2 MB (YouTube Help). Print and carousel have no single picture, hence no `still`.
 */
export const outlets = {
  instagram: { label: 'Instagram', still: { width: 1080, height: 1350 } },
  square: { label: 'WhatsApp (persegi)', still: { width: 1080, height: 1080 } },
  story: { label: 'Story', still: { width: 1080, height: 1920 } },
  facebook: { label: 'Facebook', still: { width: 1200, height: 630 }, maxBytes: 300_000 },
  youtube: { label: 'YouTube', still: { width: 1280, height: 720 }, maxBytes: 2_000_000 },
  videotron: { label: 'Videotron', still: { width: 1920, height: 1080 } },
  baliho: { label: 'Baliho' },
  poster: { label: 'Poster A3' },
  carousel: { label: 'Carousel' },
} as const satisfies Record<string, OutletEntry>;

/** Every outlet, in the order of the desk and the repost kit. */
export const outletIds = Object.keys(outlets) as Outlet[];

/** Id of an outlet. */
export type Outlet = keyof typeof outlets;

interface OutletEntry {
  label: string;
  still?: { width: number; height: number };
  maxBytes?: number;
}
