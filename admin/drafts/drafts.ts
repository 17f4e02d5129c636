import type { Cms, ImmutableMap } from '../cms.ts';
import type { DeskProblem } from '../check/judge-draft.ts';
import type { DecapConfig, DecapField } from '../decap-config.ts';
import { entryFields } from '../entry-fields.ts';
import { isBlank } from '../tidy.ts';
import { watchBackend } from './backend.ts';
import { noteAnswers } from './backup.ts';
import type { Editor } from './editor.ts';
import { namedAfter, textAt } from './file-name.ts';
import { watchForms } from './forms.ts';
import { KnownFiles } from './known-files.ts';
import { OpenEntry } from './open-entry.ts';
import { told } from './words.ts';

/**
 * Lets drafts be saved before they are complete; keeps what is typed; says who else is writing. `onRefused` is told what the host refuses. Call after
 * all widgets and backends are registered, before Decap starts.
 */
export function keepDrafts(
  cms: Cms,
  config: DecapConfig,
  onRefused: (problems: DeskProblem[], fields: DecapField[]) => void,
): void {
  const known = new KnownFiles();
  const entries = new WeakMap<Editor, OpenEntry>();
  noteAnswers();
  watchBackend(cms, config, known, onRefused);
  watchForms(cms, (parts) => {
    const entry = entries.get(parts.editor) ?? new OpenEntry(parts.editor, config, known);
    entries.set(parts.editor, entry);
    entry.fill(parts);
  });
  cms.registerEventListener({ name: 'preSave', handler: ({ entry }) => refuseNameless(entry, config) });
}

/**
 * Decap names a new file only where its identifier is there; everything else may wait. On a git host with the workflow it keeps that name, so that
 * all is needed that it is made of.
 */
function refuseNameless(entry: ImmutableMap, config: DecapConfig): undefined {
  if (entry.get('slug', '') !== '') return;
  const name = entry.get('collection', '');
  const { identifier_field = 'title', slug = '' } = config.collections.find((one) => one.name === name) ?? {};
  const values = entry.get('data').toJS();
  const wanted = [
    ...(config.publish_mode === 'simple' ? [] : namedAfter(slug).map(({ field }) => field)),
    identifier_field,
  ];
  const blank = wanted.find((field) => isBlank(textAt(values, field)));
  const label = blank && labelOf(entryFields(config, name, ''), blank);
  if (label) throw told(`isi ${label} dulu, karena nama berkas dan alamatnya dibuat dari situ.`);
}

/** "Periode › Nama periode" of "period.label". */
function labelOf(fields: DecapField[], path: string): string | undefined {
  const [first, ...inside] = path.split('.');
  const field = fields.find(({ name }) => name === first);
  if (!field || inside.length === 0) return field?.label;
  return `${field.label} › ${labelOf(field.fields ?? [], inside.join('.'))}`;
}
