import { isWithdrawn } from './log/append.ts';
import { digest, type FieldDigests, fieldDigests } from './log/digests.ts';
import type { LogEntry } from './log/entry.ts';
import type { Registered } from './log/registered.ts';

/** A change that readers were not told of. */
export interface SilentChange {
  /** Path of the field in the file. */
  path: (string | number)[];
  /** The change in words: "Kolom ini berubah". */
  what: string;
}

/**
 * What an item says otherwise than its newest entry without telling readers. A new correction, a withdrawal, or for a question or a guide a new day of checking
 * tells them; then anything may change. Told by themselves are an event's status and what is added where no card shows it.
 */
export function silentChanges(item: Registered, before: LogEntry): SilentChange[] {
  const corrections = item.corrections.map(digest);
  const altered = before.corrections.findIndex((one, i) => corrections[i] !== one);
  if (altered >= 0)
    return [{ path: ['corrections', altered], what: 'Koreksi yang sudah terbit berubah atau hilang' }];
  // A note that was given before tells nothing new.
  const isTold =
    corrections.slice(before.corrections.length).some((one) => !before.corrections.includes(one)) ||
    (item.withdrawn && !isWithdrawn(before)) ||
    ((item.kind === 'faq' || item.kind === 'guide') && item.edition !== before.edition);
  return isTold ? [] : differences(before.fields, fieldDigests(item.content));
}

/** Fields that announce their own change wherever the post is shown. */
const telling = new Set(['status']);
/** Lists to which may be added at the end; none of what is added is printed on a card. */
const growing = new Set(['attachments', 'evidence', 'variants']);
/** Fields, groups among them, that may be filled in later; once filled they stay. None of them is printed on a card. */
const fillable = new Set([
  'attachments',
  'variants',
  'cover',
  'claimImage',
  'claimUrl',
  'archiveUrl',
  'response',
  'contact',
]);

function differences(before: FieldDigests, after: FieldDigests): SilentChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const path = name.split('.');
    const [field = ''] = path;
    if (telling.has(field)) return [];
    // What names a file is compared by itself.
    if (field === 'media')
      return before[name] === undefined || after[name] === undefined || before[name] === after[name]
        ? []
        : [{ path: [], what: `Berkas ${name.slice('media.'.length)} diganti isinya` }];
    const [old, fresh] = [before[name], after[name]];
    if (name === 'dpb.figures' && old !== fresh)
      return { path: ['dpb'], what: 'Angka rekapitulasi yang ditampilkan tulisan ini berubah' };
    if (old === undefined) return fillable.has(field) ? [] : { path, what: 'Kolom ini ditambahkan' };
    if (fresh === undefined)
      return {
        path: path.slice(0, 1),
        what: path.length > 1 ? `Kolom ${name} dihapus` : 'Kolom ini dihapus',
      };
    if (!Array.isArray(old) || !Array.isArray(fresh))
      return String(old) === String(fresh) ? [] : { path, what: 'Kolom ini berubah' };
    return listDifference(path, old, fresh);
  });
}

function listDifference(path: string[], old: string[], fresh: string[]): SilentChange[] {
  if (growing.has(path[0] ?? '') && old.every((entry, i) => entry === fresh[i])) return [];
  const first = Array.from({ length: Math.max(old.length, fresh.length) }, (_, i) => i).find(
    (i) => old[i] !== fresh[i],
  );
  if (first === undefined) return [];
  const what =
    fresh.length < old.length
      ? 'Daftar ini berkurang'
      : fresh.length > old.length
        ? 'Daftar ini bertambah'
        : 'Butir ini berubah';
  const named =
    path[0] === 'text'
      ? `Paragraf ke-${first + 1} berubah`
      : path[0] === 'links'
        ? 'Tautan di dalam teks berubah'
        : what;
  return [{ path: first < fresh.length ? [...path, first] : path, what: named }];
}
