import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitCommand } from '#src/content/git-command.ts';
import { mediaHashes } from '#src/content/media-hashes.ts';
import type { Content } from '#src/content/read.ts';
import { yamlOf } from '#src/content/yaml-file.ts';
import { visiblePosts, visibleRecapitulations } from '#src/domain/clock.ts';
import { formatDay } from '#src/domain/dates.ts';
import { byPlace, fieldName, type Problem } from '#src/domain/problem.ts';
import { placeOf } from './log/entry.ts';
import { itemKey, type Ledger, ledgerOf, type PlacedEntry } from './log/ledger.ts';
import { lostRegister } from './log/lost-register.ts';
import { readRegister, type Register } from './log/read-log.ts';
import { type Registered, registeredOf } from './log/registered.ts';
import { silentChanges } from './silent-changes.ts';

/**
 * Reads the register and holds the content against it. `problems` is everything that keeps content from being published because it no longer fits
 * what was registered, ordered by file and line: an altered log, a published item that is gone, a change that readers are not told. None where
 * nothing was ever registered.
 */
export async function checkRegister(
  contentDir: string,
  content: Content,
  at: Date,
): Promise<CheckedRegister> {
  const { register, problems } = await readRegister(contentDir);
  const ledger = ledgerOf(register.entries);
  if (problems.length > 0) return { register, ledger, problems };
  if (ledger.current.size === 0) return { register, ledger, problems: await lostRegister(contentDir) };
  const items = await visibleItems(contentDir, content, at);
  const known = items.flatMap((item) => {
    const before = ledger.current.get(itemKey(item));
    return before ? { item, before } : [];
  });
  const changed = await Promise.all(
    known.map(({ item, before }) => changeProblems(contentDir, item, before)),
  );
  const gone = goneProblems(ledger, items, content);
  return { register, ledger, problems: [...changed.flat(), ...gone].sort(byPlace) };
}

/** The register, sorted, with what keeps the content from being published. */
export interface CheckedRegister {
  register: Register;
  ledger: Ledger;
  problems: Problem[];
}

/** What readers may see at a moment, as the register sees it. */
export async function visibleItems(
  contentDir: string,
  { posts, recapitulations, guides }: Content,
  at: Date,
): Promise<Registered[]> {
  const visible = visiblePosts(posts, at);
  return registeredOf(
    { posts: visible, recapitulations: visibleRecapitulations(recapitulations, at), guides },
    await mediaHashes(contentDir, visible),
  );
}

/** What has been changed silently in one item, each with the line of its file below `dir` and what to do. */
export async function changeProblems(
  dir: string,
  item: Registered,
  { entry, index }: PlacedEntry,
): Promise<Problem[]> {
  const changes = silentChanges(item, entry);
  if (changes.length === 0) return [];
  const { file } = item;
  const bytes = await readFile(join(dir, file));
  const yaml = yamlOf(file, bytes);
  const since = `sejak tercatat di register pada ${formatDay(entry.time)} (entri ${index})`;
  return changes.map(({ path, what }) => {
    const inText = path[0] === 'text' || path[0] === 'links';
    // A file whose bytes were changed stands nowhere in the post's own file.
    const place = inText || path.length === 0 ? undefined : yaml?.place(path);
    return {
      file,
      line: place?.line ?? (inText ? item.textLine : 1),
      field: inText ? 'isi' : fieldName(path),
      message: `${what} ${since}${place?.given ? ` (kini tertulis: ${shortened(place.given)})` : ''}. ${remedy(item)}`,
    };
  });
}

function remedy({ kind, file }: Registered): string {
  const back = `Jika tidak sengaja, kembalikan isinya (${gitCommand('diff', file)})`;
  if (kind === 'faq' || kind === 'guide')
    return `Jika isinya memang diperbarui, ubah juga "Terakhir diperiksa" (updated) ke hari ini. ${back}`;
  const withdraw = kind === 'dpb' ? '' : ', atau tarik tulisannya dengan mengisi Penarikan (withdrawn)';
  return `Jika memang berubah, tambahkan Koreksi (corrections) yang memberi tahu pembaca apa yang berubah atau bertambah${withdraw}. ${back}`;
}

/** Items that were published and that readers would no longer find. */
function goneProblems({ current }: Ledger, items: Registered[], content: Content): Problem[] {
  const visible = new Set(items.map(itemKey));
  const there = new Set(registeredOf(content, new Map()).map(itemKey));
  return [...current]
    .filter(([key]) => !visible.has(key))
    .map(([key, before]) => goneProblem(before, there.has(key)));
}

/** That a published item was deleted, renamed or made a draft, or is `hidden` by a date of publication in the future; with what to do instead. */
export function goneProblem({ entry, index }: PlacedEntry, hidden: boolean): Problem {
  const { kind } = entry.post;
  const file = fileOf(entry.post);
  const what = hidden
    ? 'Tulisan yang sudah terbit tidak boleh disembunyikan dengan memindahkan tanggal terbitnya'
    : 'Tulisan yang sudah terbit tidak boleh dihapus, diganti nama berkasnya, atau dijadikan konsep';
  const instead =
    kind === 'dpb' || kind === 'faq' || kind === 'guide'
      ? 'Jika isinya keliru, perbaiki isinya'
      : 'Jika tulisannya tidak lagi benar, isi Penarikan (withdrawn); halamannya tetap ada dan menyebut alasannya';
  return {
    file,
    line: 1,
    field: hidden ? 'published' : '',
    message: `${what} (tercatat di register pada ${formatDay(entry.time)}, entri ${index}). Kembalikan berkasnya (${gitCommand('checkout', file)}). ${instead}`,
  };
}

function fileOf({ kind, id }: PlacedEntry['entry']['post']): string {
  const { folder, ending } = placeOf(kind);
  return `${folder}/${id}.${ending}`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
