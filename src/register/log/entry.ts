import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import { type Kind, kindIds, kinds } from '#src/domain/kinds.ts';
import { type Outlet, outletIds } from '#src/domain/outlets.ts';

/** What can be registered: posts, recapitulations of voter data, and guides. */
const registeredKinds = [...kindIds, 'dpb', 'guide'] as const;

/** Kind of a registered item. */
export type RegisteredKind = Kind | 'dpb' | 'guide';

/** Folder of the content and ending of a registered item's file. */
export function placeOf(kind: RegisteredKind): { folder: string; ending: string } {
  if (kind === 'dpb') return { folder: 'dpb', ending: 'yml' };
  if (kind === 'guide') return { folder: 'guides', ending: 'yml' };
  return { folder: kinds[kind].folder, ending: 'md' };
}

/** The kind of what lies in a folder of the content; undefined for what is not registered. */
export function kindOfFolder(folder: string): RegisteredKind | undefined {
  return registeredKinds.find((kind) => placeOf(kind).folder === folder);
}

/**
 * Why an entry was made: first publication, a correction told to readers, a withdrawal, a change that needs neither (an event's status, an
 * addition), or the same content drawn anew.
 */
const events = ['publish', 'correct', 'withdraw', 'update', 'render'] as const;

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));

const entrySchema = z.strictObject({
  /** Version of this format and of what `content` is the hash of. */
  v: z.literal(1),
  /** When it was registered, with the office's offset. */
  time: z.iso.datetime({ offset: true }),
  event: z.enum(events),
  post: z.strictObject({ kind: z.enum(registeredKinds), id: z.string().min(1) }),
  /** Tells apart what the post's cards have said, see editionOf. */
  edition: z.string(),
  /** SHA-256 of the canonical JSON of what was published. */
  content: hex(64),
  /** Of every field, so that a change can be named: the beginning of the SHA-256 of its canonical JSON; of a list's entries one each. */
  fields: z.record(z.string(), z.union([hex(16), z.array(hex(16))])),
  /** The same of each correction, oldest first. */
  corrections: z.array(hex(16)),
  /** Every file that is handed out from now on. */
  files: z.array(
    z.strictObject({
      code: z.string().length(7),
      outlet: z.enum(outletIds as [Outlet, ...Outlet[]]),
      /** 0 for a single file; slides count from 1. */
      slide: z.int().nonnegative(),
      type: z.enum(['image/jpeg', 'video/mp4', 'application/pdf']),
      sha256: hex(64),
    }),
  ),
});

/** One line of the log. */
export type LogEntry = z.infer<typeof entrySchema>;

/** A file as an entry tells of it. */
export type LoggedFile = LogEntry['files'][number];

/** The line of an entry, without its line break; its bytes are the leaf of the Merkle tree. */
export function entryLine(entry: LogEntry): string {
  return canonicalJson(entry);
}

/** The entry of a line; undefined where it is none, or is not written in canonical form. */
export function parseEntry(line: string): LogEntry | undefined {
  try {
    const { data } = entrySchema.safeParse(JSON.parse(line));
    return data && entryLine(data) === line ? data : undefined;
  } catch {
    return undefined;
  }
}
