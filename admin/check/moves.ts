import type { Backend, Cms } from '../cms.ts';
import type { DecapConfig, DecapField } from '../decap-config.ts';
import { entryFields } from '../entry-fields.ts';
import { checkDraft } from './checker.ts';
import type { DeskProblem } from './judge-draft.ts';
import { refusal } from './refusal.ts';

/**
 * Asks for everything when an entry is sent on to be reviewed or published, from the editor or as a card that is dragged on the board: its file as it
 * is stored is judged as it would be at publishing. What a second person has yet to read may be sent to them. Call before Decap starts.
 */
export function guardMoves(
  cms: Cms,
  config: DecapConfig,
  onRefused: (problems: DeskProblem[], fields: DecapField[]) => void,
): void {
  const registered = cms.getBackend(config.backend.name);
  const { init } = registered;
  registered.init = (...options) => {
    const backend = init(...options);
    const move = backend.updateUnpublishedEntryStatus.bind(backend);
    return Object.assign(backend, {
      updateUnpublishedEntryStatus: async (collection, slug, status) => {
        if (status !== 'draft') await refuse(backend, collection, slug, status);
        return move(collection, slug, status);
      },
    } satisfies Partial<Backend>);
  };

  async function refuse(backend: Backend, collection: string, slug: string, status: string): Promise<void> {
    const stored = await storedDraft(backend, collection, slug);
    if (!stored) return;
    const problems = (await checkDraft(stored)).filter(
      ({ field }) => status === 'pending_publish' || field !== 'reviewed',
    );
    if (problems.length === 0) return;
    const fields = entryFields(config, collection, slug);
    onRefused(problems, fields);
    throw refusal(problems, fields);
  }
}

/** The file of an entry on its own branch, pictures left aside. */
async function storedDraft(backend: Backend, collection: string, slug: string) {
  const { diffs } = await backend.unpublishedEntry({ collection, slug });
  const found = diffs.find(({ path }) => /^content\/(?!media\/).*\.(?:mdx?|yml)$/.test(path));
  if (!found) return undefined;
  const text = await backend.unpublishedEntryDataFile(collection, slug, found.path, found.id);
  return { file: found.path.replace(/^content\//, ''), text };
}
