import type { ImmutableMap } from '../cms.ts';
import { instancesAround } from '../react-instances.ts';

/**
 * The parts of Decap's editor around a control that has been mounted; undefined for a control elsewhere. What is asked of drafts (save what is
 * incomplete, lose nothing, say who else is writing) concerns the whole entry, and a control knows its field only.
 */
export function editorAround(control: object): EditorParts | undefined {
  let [pane, toolbar, editor]: [Pane?, Interface?, Editor?] = [];
  for (const instance of instancesAround(control)) {
    if (!pane && 'switchToDefaultLocale' in instance) pane = instance as object as Pane;
    if (!toolbar && 'handleOnPersist' in instance) toolbar = instance as object as Interface;
    if (!editor && 'createBackup' in instance) editor = instance as object as Editor;
  }
  return pane && toolbar && editor ? { pane, toolbar, editor } : undefined;
}

/** Decap's components around a form. */
export interface EditorParts {
  /** The form: a new one for every entry that is shown. */
  pane: Pane;
  /** The toolbar and the form. */
  toolbar: Interface;
  /** Loads, saves and backs up; one for an entry as long as it stays open. */
  editor: Editor;
}

interface Pane {
  props: { fields: { find(test: (field: ImmutableMap) => boolean): ImmutableMap | undefined } };
  /** Puts what is wrong with each field into the store; saving is refused as long as there is something. */
  validate: () => void;
}

interface Interface {
  handleOnPersist(): void;
}

/** Decap's component `Editor`. */
export interface Editor {
  props: EditorProps;
  /** Waits for two seconds without typing. */
  createBackup: { flush(): void };
  handleChangeDraftField(field: ImmutableMap, value: unknown): void;
  componentDidUpdate(before: EditorProps): void;
  componentWillUnmount(): void;
}

interface EditorProps {
  collection: ImmutableMap;
  slug?: string | undefined;
  newEntry: boolean;
  hasChanged: boolean;
  hasWorkflow: boolean;
  /** Of the workflow: undefined for what has no unpublished changes. */
  currentStatus?: 'draft' | 'pending_review' | 'pending_publish' | undefined;
  entryDraft: ImmutableMap;
  localBackup?: ImmutableMap | undefined;
  /** Who is signed in at a git host. */
  user?: { name?: string; login?: string; username?: string } | undefined;
  loadEntries(collection: ImmutableMap): void;
  retrieveLocalBackup(collection: ImmutableMap, slug: string | undefined): Promise<unknown>;
  loadLocalBackup(): void;
  changeDraftFieldValidation(fieldId: string, errors: []): void;
}
