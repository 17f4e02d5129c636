import type { Cms, ImmutableMap } from '../cms.ts';
import type { DecapConfig, DecapField } from '../decap-config.ts';
import { checkDraft } from './checker.ts';
import { asDraft, type EntryDraft, entryDraft } from './entry-draft.ts';
import type { DeskProblem } from './judge-draft.ts';
import { refusal } from './refusal.ts';

/**
 * Refuses to save what may never be in a file, code and personal data, and to publish what the check of the whole content would refuse or warn of.
 * Both happen before Decap sends anything anywhere. `onRefused` is told the problems.
 */
export function guardSaving(
  cms: Cms,
  config: DecapConfig,
  onRefused: (problems: DeskProblem[], fields: DecapField[]) => void,
): void {
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => refuse(entry, asDraft),
  });
  cms.registerEventListener({
    name: 'prePublish',
    handler: ({ entry }) => refuse(entry, ({ values }) => values),
  });

  async function refuse(
    entry: ImmutableMap,
    as: (draft: EntryDraft) => EntryDraft['values'],
  ): Promise<undefined> {
    const draft = entryDraft(entry, config);
    if (!draft) return undefined;
    const { file, fields } = draft;
    const problems = await checkDraft({ file, values: as(draft) });
    if (problems.length === 0) return undefined;
    onRefused(problems, fields);
    throw refusal(problems, fields);
  }
}
