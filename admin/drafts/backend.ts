import type { Backend, Cms, SavedEntry, SavedFile, SaveOptions } from '../cms.ts';
import type { DecapConfig, DecapField } from '../decap-config.ts';
import type { DeskProblem } from '../check/judge-draft.ts';
import { refusal, refusedByServer } from '../check/refusal.ts';
import { entryFields } from '../entry-fields.ts';
import type { KnownFiles } from './known-files.ts';
import { currentText, freePath, refusePublished } from './stored.ts';
import { withState } from './states.ts';
import { savedElsewhere, savingFailed, told } from './words.ts';

/*
 * Where Decap reads and saves, at any host. In 3.16 it overwrites what somebody else has saved since an entry was opened, and its one way for a
 * published entry to go is deleting.
 */

/** Has the backend note what it reads, refuse what would overwrite or remove something, and say in words why saving failed. Call before Decap starts. */
export function watchBackend(cms: Cms, config: DecapConfig, known: KnownFiles, onRefused: OnRefused): void {
  const { backend } = config;
  const host = backend.name === 'desk' ? undefined : new URL(backend.base_url).host;
  const registered = cms.getBackend(backend.name);
  const { init } = registered;
  registered.init = (...options) => watched(init(...options), host, known, config, onRefused);
}

function watched(
  backend: Backend,
  host: string | undefined,
  known: KnownFiles,
  config: DecapConfig,
  onRefused: OnRefused,
): Backend {
  const inner = { ...backend, ...methodsOf(backend) };
  const { allEntriesByFolder } = inner;
  // Gitea, which has no workflow that would tell.
  if (host) known.lastChange = async (path) => backend.api?.readFileMetadata?.(path, null) ?? {};
  return Object.assign(backend, {
    getEntry: async (path) => {
      const entry = await inner.getEntry(path);
      known.read(path, entry.data ?? '', entry.file.id);
      return entry;
    },
    unpublishedEntryDataFile: async (collection, slug, path, id) => {
      const data = await inner.unpublishedEntryDataFile(collection, slug, path, id);
      known.read(path, data, null);
      return data;
    },
    entriesByFolder: async (...folder) => listed(await inner.entriesByFolder(...folder)),
    ...(allEntriesByFolder && {
      allEntriesByFolder: async (...folder: Folder) => listed(await allEntriesByFolder(...folder)),
    }),
    persistEntry: async (entry, options) => {
      try {
        return await persist(inner, host, known, entry, options);
      } catch (error) {
        const { slug = '' } = entry.dataFiles[0] ?? {};
        const fields = entryFields(config, options.collectionName, slug);
        if (host || !isRefusal(error)) throw savingFailed(error, host);
        const problems = refusedByServer(error.message);
        onRefused(problems, fields);
        throw refusal(problems, fields);
      }
    },
    deleteFiles: async (paths, message) => {
      // The own computer's server knows better: it asks the register.
      if (host) for (const path of paths) await refusePublished(inner, path);
      return inner.deleteFiles(paths, message);
    },
  } satisfies Partial<Backend>);
}

/** The backend's own methods, whatever takes their place in it. */
function methodsOf(backend: Backend): Backend {
  const bound = <Name extends keyof Omit<Backend, 'api'>>(name: Name) => backend[name]?.bind(backend);
  return {
    getEntry: bound('getEntry'),
    entriesByFolder: bound('entriesByFolder'),
    allEntriesByFolder: bound('allEntriesByFolder'),
    persistEntry: bound('persistEntry'),
    deleteFiles: bound('deleteFiles'),
    unpublishedEntry: bound('unpublishedEntry'),
    unpublishedEntryDataFile: bound('unpublishedEntryDataFile'),
  } as Backend;
}

/** Decap knows a list by a mark on it, so that the list itself stays. */
function listed<List extends { data: string | null }[]>(list: List): List {
  for (const entry of list) if (entry.data) entry.data = withState(entry.data, new Date());
  return list;
}

async function persist(
  inner: Backend,
  host: string | undefined,
  known: KnownFiles,
  entry: SavedEntry,
  options: SaveOptions,
): ReturnType<Backend['persistEntry']> {
  const dataFiles: SavedFile[] = [];
  for (const file of entry.dataFiles) {
    const opened = options.newEntry ? undefined : known.opened(file.path);
    // The own computer's server compares by itself.
    if (host && opened) {
      const current = await currentText(inner, file, options);
      if (current !== undefined && current !== opened.text) throw told(savedElsewhere);
    }
    const wanted = known.newPath(file.path);
    dataFiles.push({
      ...file,
      ...(host ? {} : { opened: opened?.id ?? null }),
      ...(wanted === undefined ? {} : { newPath: await freePath(inner, wanted) }),
    });
  }
  const answer = await inner.persistEntry({ ...entry, dataFiles }, options);
  for (const { path, newPath = path, raw } of dataFiles)
    known.saved(path, { path: newPath, text: raw, id: answer?.ids?.[newPath] ?? null });
  return answer;
}

/** What the own computer's server found in the file (src/cli/serve/desk-error.ts). */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && 'status' in error && error.status === 422;
}

type OnRefused = (problems: DeskProblem[], fields: DecapField[]) => void;
type Folder = Parameters<Backend['entriesByFolder']>;
