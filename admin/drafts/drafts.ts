import type { Cms, ImmutableMap } from '../cms.ts';
import type { DecapConfig, DecapField } from '../decap-config.ts';
import { entryFields } from '../entry-fields.ts';
import { isBlank } from '../tidy.ts';
import { watchBackend } from './backend.ts';
import { noteAnswers } from './backup.ts';
import type { Editor } from './editor.ts';
import { watchForms } from './forms.ts';
import { incompleteWords, KnownFiles } from './known-files.ts';
import { missing } from './missing.ts';
import { OpenEntry } from './open-entry.ts';
import { told } from './words.ts';

/**
 * Lets drafts be saved before they are complete and asks for everything when they are published; keeps what is typed; says who else is writing.
 * Call after all widgets and backends are registered, before Decap starts.
 */
export function keepDrafts(cms: Cms, config: DecapConfig): void {
  const known = new KnownFiles();
  const entries = new WeakMap<Editor, OpenEntry>();
  noteAnswers();
  watchBackend(cms, config, known);
  watchForms(cms, (parts) => {
    const entry = entries.get(parts.editor) ?? new OpenEntry(parts.editor, config, known);
    entries.set(parts.editor, entry);
    entry.fill(parts);
  });
  cms.registerEventListener({ name: 'preSave', handler: ({ entry }) => refuseNameless(entry, config) });
  if (config.publish_mode === 'editorial_workflow')
    cms.registerEventListener({
      name: 'prePublish',
      handler: ({ entry }) => refuseIncomplete(entry, config),
    });
}

/** A new file is named after these; everything else may wait. On a git host with the workflow it keeps that name, so that a title is needed. */
function refuseNameless(entry: ImmutableMap, config: DecapConfig): undefined {
  if (entry.get('slug', '') !== '') return;
  const fields = entryFields(config, entry.get('collection', ''), '');
  const values = entry.get('data').toJS();
  const wanted = ['published', ...(config.publish_mode === 'simple' ? [] : ['title', 'question'])];
  const blank = fields.find(({ name }) => wanted.includes(name) && isBlank(values[name]));
  if (blank) throw told(`isi ${blank.label} dulu, karena nama berkas dan alamatnya dibuat dari situ.`);
}

function refuseIncomplete(entry: ImmutableMap, config: DecapConfig): undefined {
  const problems = missing(entry.get('data').toJS(), fieldsOf(entry, config));
  if (problems.length > 0) throw told(incompleteWords(problems));
}

function fieldsOf(entry: ImmutableMap, config: DecapConfig): DecapField[] {
  return entryFields(config, entry.get('collection', ''), entry.get('slug', ''));
}
