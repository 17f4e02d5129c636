const key = 'bakohumas';

/** What this browser has seen of the repost desk: the version of each post by its key. Undefined on the first visit and where nothing can be kept. */
export function readSeen(storage: Pick<Storage, 'getItem'>): Seen | undefined {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isSeen(value) ? value : undefined;
  } catch {
    // Storage is switched off, or holds what somebody else wrote.
    return undefined;
  }
}

/** Keeps what was seen. False where the browser keeps nothing. */
export function writeSeen(storage: Pick<Storage, 'setItem'>, seen: Seen): boolean {
  try {
    storage.setItem(key, JSON.stringify(seen));
    return true;
  } catch {
    return false;
  }
}

/** "new" for a post that was never seen, "changed" for one that was seen otherwise. */
export function newsOf({ versions }: Seen, post: string, version: string): 'new' | 'changed' | undefined {
  const before = versions[post];
  if (before === undefined) return 'new';
  return before === version ? undefined : 'changed';
}

/** The versions that were seen. */
export interface Seen {
  /** When everything was last marked as seen, ISO 8601. */
  since: string;
  versions: Record<string, string>;
}

function isSeen(value: unknown): value is Seen {
  if (typeof value !== 'object' || value === null || !('since' in value) || !('versions' in value))
    return false;
  const { since, versions } = value;
  return (
    typeof since === 'string' &&
    !Number.isNaN(Date.parse(since)) &&
    typeof versions === 'object' &&
    versions !== null
  );
}
