import type { CardRecord } from '#src/domain/card-record.ts';
import { type CardReference, referencePath } from '#src/domain/card-reference.ts';
import type { Genuine } from './check.ts';
import { openAtWidth } from './open-picture.ts';

/** Kept for a phone without a line. */
const cacheName = 'suluh-cek-kartu';

/** Thrown when the site cannot be reached and nothing was kept. */
export class OfflineError extends Error {}

/** Genuine cards and what is known of them, from the site. */
export interface SiteCards extends Genuine {
  /** What the site tells of a code; undefined for a code that it does not know. `kept` when it was told at an earlier visit. */
  record: (code: string) => Promise<{ record: CardRecord; kept: boolean } | undefined>;
}

/** The cards of this site, for one check, which asks for nothing twice; what was fetched once is kept and serves when there is no line. */
export function siteCards(): SiteCards {
  const record = once(async (code) => {
    const answer = await ask(`/C/${code}.json`);
    return answer && { record: (await answer.response.json()) as CardRecord, kept: answer.kept };
  });
  return {
    record,
    reference: once(async (code) => {
      // Asked for now, it is there once the pictures have been compared; who wants it then hears of a failure.
      record(code).catch(() => undefined);
      const answer = await ask(referencePath(code));
      return answer && ((await answer.response.json()) as CardReference);
    }),
    picture: once(async (path, width: number) => {
      const answer = await ask(path);
      if (!answer) throw new OfflineError();
      return openAtWidth(await answer.response.blob(), width);
    }),
  };
}

/** Gives what the first asking for a key gave. */
function once<Rest extends unknown[], Answer>(get: (key: string, ...rest: Rest) => Answer) {
  const known = new Map<string, Answer>();
  return (key: string, ...rest: Rest): Answer => {
    const answer = known.get(key) ?? get(key, ...rest);
    known.set(key, answer);
    return answer;
  };
}

/** Asks the site, or what was kept of it where there is no line. Undefined for what does not exist. */
async function ask(path: string): Promise<{ response: Response; kept: boolean } | undefined> {
  const cache = 'caches' in globalThis ? await caches.open(cacheName).catch(() => undefined) : undefined;
  try {
    const response = await fetch(path);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new OfflineError();
    // Nobody waits for it, and a full phone keeps nothing.
    cache?.put(path, response.clone()).catch(() => undefined);
    return { response, kept: false };
  } catch {
    const response = await cache?.match(path);
    if (response) return { response, kept: true };
    throw new OfflineError();
  }
}
