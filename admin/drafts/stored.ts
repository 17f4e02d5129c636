import type { Backend, SavedFile, SaveOptions } from '../cms.ts';
import { stateOfFile } from './states.ts';
import { told } from './words.ts';

/** Text of a file as it is at the host now, on the entry's own branch if it has one; undefined where the host does not give it. */
export async function currentText(
  backend: Backend,
  { path, slug }: SavedFile,
  { collectionName, useWorkflow }: SaveOptions,
): Promise<string | undefined> {
  if (useWorkflow) {
    const entry = await backend
      .unpublishedEntry({ collection: collectionName, slug })
      .catch((error: { notUnderEditorialWorkflow?: boolean }) => {
        if (error.notUnderEditorialWorkflow) return undefined;
        throw error;
      });
    const file = entry?.diffs.find((diff) => diff.path === path);
    if (file) return backend.unpublishedEntryDataFile(collectionName, slug, path, file.id);
  }
  return textOf(backend, path);
}

/** A path that no file has yet: the wanted one, or one with a number. */
export async function freePath(backend: Backend, wanted: string): Promise<string> {
  for (let i = 0; ; i++) {
    const path = i === 0 ? wanted : wanted.replace(/(\.[a-z]+)$/, `-${i}$1`);
    if ((await textOf(backend, path)) === undefined) return path;
  }
}

/**
 * Throws for a file that readers have seen: it stays, and is withdrawn instead, because its address and its cards are in the world. What was
 * never published may go. CI refuses the same for what the register knows (src/register/gate.ts).
 */
export async function refusePublished(backend: Backend, path: string): Promise<void> {
  const text = await textOf(backend, path);
  const state = text === undefined ? undefined : stateOfFile(text, new Date());
  if (state === undefined || state === 'draft' || state === 'scheduled') return;
  throw told(
    'tulisan yang sudah terbit tidak dihapus, karena alamat dan kartunya sudah beredar. Tarik dengan mengisi Penarikan; halamannya tetap ada dan menyebut alasannya.',
  );
}

async function textOf(backend: Backend, path: string): Promise<string | undefined> {
  const entry = await backend.getEntry(path).catch(() => undefined);
  return entry?.data || undefined;
}
