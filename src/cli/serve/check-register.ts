import { now } from '#src/domain/clock.ts';
import type { Problem } from '#src/domain/problem.ts';
import { changeProblems, goneProblem } from '#src/register/gate.ts';
import { kindOfFolder, type RegisteredKind } from '#src/register/log/entry.ts';
import { itemKey, ledgerOf } from '#src/register/log/ledger.ts';
import { readRegister } from '#src/register/log/read-log.ts';
import type { Registered } from '#src/register/log/registered.ts';
import { DeskError } from './desk-error.ts';

/**
 * What an editor is about to change silently in something that was published; `item` is undefined for a draft. A damaged register is not told here:
 * it is not the editor's doing, and the check of the whole content tells it.
 */
export async function registerProblems({ dir, contentDir, kind, id, item }: Saving): Promise<Problem[]> {
  const before = await entryOf(contentDir, { kind, id });
  if (!before) return [];
  if (!item) return [goneProblem(before, false)];
  const published = Date.parse(String(item.content['published'] ?? before.entry.time));
  if (published > now().getTime()) return [goneProblem(before, true)];
  return changeProblems(dir, item, before);
}

/** Throws DeskError for a file whose content was published: it stays, and is withdrawn instead. */
export async function refuseRegistered(contentDir: string, file: string): Promise<void> {
  const [, folder = '', id = ''] = /^([a-z]+)\/([^/]+)\.(?:md|yml)$/.exec(file) ?? [];
  const kind = kindOfFolder(folder);
  const before = kind && (await entryOf(contentDir, { kind, id }));
  if (before) throw new DeskError(goneProblem(before, false).message);
}

async function entryOf(contentDir: string, item: { kind: RegisteredKind; id: string }) {
  const { register } = await readRegister(contentDir);
  return ledgerOf(register.entries).current.get(itemKey(item));
}

interface Saving {
  /** Where the file lies that is being saved. */
  dir: string;
  contentDir: string;
  kind: RegisteredKind;
  id: string;
  item: Registered | undefined;
}
