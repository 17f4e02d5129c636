/** What a public screen shows, as `/videotron/putar.json` gives it. */
export interface Playlist {
  /** Version of this format. */
  v: 1;
  items: PlaylistItem[];
}

/** One picture of a playlist. */
export interface PlaylistItem {
  /** Address of the picture. */
  picture: string;
  /** What the picture says. */
  text: string;
  /** After this it must not be shown: Unix time in milliseconds; null where it does not age. */
  until: number | null;
}

/** Seconds for which a picture stands: twelve words and a QR code take that long. */
export const secondsEach = 10;

/** Index of the item that is shown after another one at a moment; undefined when none may be shown. An item whose time is past is passed over. */
export function nextItem(
  items: Pick<PlaylistItem, 'until'>[],
  after: number,
  now: number,
): number | undefined {
  for (let step = 1; step <= items.length; step++) {
    const index = (after + step) % items.length;
    const until = items[index]?.until ?? null;
    if (until === null || now < until) return index;
  }
  return undefined;
}
