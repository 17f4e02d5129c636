import type { Logo } from '#src/cards/logo-plate.ts';
import type { Hub } from '#src/content/hub.ts';

/** Where the desk finds a DeskHub as JSON. */
export const hubAddress = '/admin/hub.json';

/** What entries are judged against and their pages and cards are made of. */
export interface DeskHub extends Hub {
  /** The office's logo as cards show it. */
  logo?: Logo | undefined;
}

/** Milliseconds for which what is known of the other files may be used. */
const maxAge = 60_000;

let known: { hub: DeskHub; at: number } | undefined;

/** The hub as it was a minute ago at most. */
export async function currentHub(): Promise<DeskHub> {
  if (known && Date.now() - known.at < maxAge) return known.hub;
  const response = await fetch(hubAddress);
  if (!response.ok) throw new Error(`${hubAddress}: ${response.status}`);
  known = { hub: (await response.json()) as DeskHub, at: Date.now() };
  return known.hub;
}
