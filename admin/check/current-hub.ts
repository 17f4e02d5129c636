import type { Hub } from '#src/content/hub.ts';

/** Milliseconds for which what is known of the other files may be used. */
const maxAge = 60_000;

let known: { hub: Hub; at: number } | undefined;

/** What an entry is judged against, as it was a minute ago at most. */
export async function currentHub(): Promise<Hub> {
  if (known && Date.now() - known.at < maxAge) return known.hub;
  const response = await fetch('/admin/hub.json');
  if (!response.ok) throw new Error(`/admin/hub.json: ${response.status}`);
  known = { hub: (await response.json()) as Hub, at: Date.now() };
  return known.hub;
}
