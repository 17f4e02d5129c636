import type { PublishedFile } from '#src/domain/published-file.ts';
import { digest, fieldDigests } from './digests.ts';
import type { LogEntry, LoggedFile } from './entry.ts';
import { itemKey, type Ledger } from './ledger.ts';
import { type Registered, registeredHash } from './registered.ts';

/**
 * The entries that the log lacks: for every item that is new, changed, or of which other files are handed out than the log knows. In the order
 * of `items`. Whether a change may be made is the gate's question, not this one's.
 */
export function missingEntries(
  items: Registered[],
  files: PublishedFile[],
  { current }: Pick<Ledger, 'current'>,
  time: string,
): LogEntry[] {
  const filesOf = Map.groupBy(files, ({ post }) => itemKey(post));
  return items.flatMap((item) => {
    const handedOut = (filesOf.get(itemKey(item)) ?? []).map(loggedFile).sort(byCode);
    const content = registeredHash(item);
    const before = current.get(itemKey(item))?.entry;
    const event = eventOf(item, content, handedOut, before);
    if (!event) return [];
    return {
      v: 1,
      time,
      event,
      post: { kind: item.kind, id: item.id },
      edition: item.edition,
      content,
      fields: fieldDigests(item.content),
      corrections: item.corrections.map(digest),
      files: handedOut,
    } satisfies LogEntry;
  });
}

function eventOf(
  { corrections, edition, withdrawn }: Registered,
  content: string,
  files: LoggedFile[],
  before: LogEntry | undefined,
): LogEntry['event'] | undefined {
  if (!before) return 'publish';
  if (withdrawn && !isWithdrawn(before)) return 'withdraw';
  if (corrections.length > before.corrections.length) return 'correct';
  if (content !== before.content || edition !== before.edition) return 'update';
  return sameFiles(files, before.files) ? undefined : 'render';
}

/** Whether an entry tells of something that was taken back. */
export function isWithdrawn({ fields }: Pick<LogEntry, 'fields'>): boolean {
  return 'withdrawn.date' in fields;
}

function loggedFile({ code, outlet, slide, type, sha256 }: PublishedFile): LoggedFile {
  return { code, outlet, slide, type, sha256 };
}

function byCode(a: LoggedFile, b: LoggedFile): number {
  return key(a) < key(b) ? -1 : 1;
}

function sameFiles(a: LoggedFile[], b: LoggedFile[]): boolean {
  return (
    a.length === b.length &&
    a.every((file, i) => key(file) === key(b[i] ?? file) && file.sha256 === b[i]?.sha256)
  );
}

function key({ code, type }: LoggedFile): string {
  return `${code} ${type}`;
}
