import type { DecapConfig } from '../decap-config.ts';
import { type Zone, zoneOf } from '../zone.ts';
import { backUp, restoreAccepted } from './backup.ts';
import type { Editor, EditorParts } from './editor.ts';
import { publishedPath } from './file-name.ts';
import { showFirstProblem } from './first-problem.ts';
import { draftField, pathOf, valuesOf } from './forms.ts';
import type { KnownFiles } from './known-files.ts';
import { otherEditor, tellWindows } from './presence.ts';
import { Notices, Toolbar } from './toolbar.ts';

/** An entry in Decap's editor, from when it is opened until it is left. */
export class OpenEntry {
  readonly #editor: Editor;
  readonly #known: KnownFiles;
  readonly #zone: Zone;
  readonly #nameTemplate: string;
  readonly #toolbar = new Toolbar({
    saveDraft: () => this.#save(true),
    publishDraft: () => this.#save(false),
  });
  readonly #notices = new Notices();
  #parts: EditorParts | undefined;
  /** What the press of a button is about; Decap's own buttons publish. */
  #asDraft = false;

  constructor(editor: Editor, config: DecapConfig, known: KnownFiles) {
    this.#editor = editor;
    this.#known = known;
    this.#zone = zoneOf(config);
    const { collection, slug = '' } = editor.props;
    const name = collection.get('name', '');
    this.#nameTemplate = config.collections.find((one) => one.name === name)?.slug ?? '';
    const ends = [
      backUp(editor),
      tellWindows(`${name}/${slug}`, this.#zone, (words) => this.#notices.set('windows', words)),
    ];
    void this.#tellOthers();
    const { componentDidUpdate, componentWillUnmount } = editor;
    editor.componentDidUpdate = (before) => {
      componentDidUpdate.call(editor, before);
      this.#show();
    };
    editor.componentWillUnmount = () => {
      for (const end of ends) end();
      this.#toolbar.remove();
      this.#notices.remove();
      componentWillUnmount.call(editor);
      // Decap's list still has the entry as it was.
      editor.props.loadEntries(collection);
    };
  }

  /** Takes up a form that has appeared: the entry's first, or one that Decap has filled anew. */
  fill(parts: EditorParts): void {
    this.#parts = parts;
    this.#known.open(pathOf(this.#editor));
    const { pane } = parts;
    const validate = pane.validate;
    pane.validate = () => {
      // What is about to be saved may be refused, and the page left before the next second.
      this.#editor.createBackup.flush();
      const asDraft = this.#asDraft;
      this.#asDraft = false;
      this.#markDraft(asDraft);
      this.#nameAnew(asDraft);
      if (asDraft || this.#isUnreviewed()) this.#clearErrors();
      else {
        validate();
        showFirstProblem();
      }
    };
    restoreAccepted(this.#editor);
    this.#show();
  }

  #save(asDraft: boolean): void {
    this.#asDraft = asDraft;
    // Decap saves what was changed; a draft that is published as it stands is changed by just that.
    this.#markDraft(asDraft);
    this.#parts?.toolbar.handleOnPersist();
  }

  #markDraft(asDraft: boolean): void {
    const field = this.#parts && draftField(this.#parts.pane);
    const draft = asDraft || undefined;
    if (field && valuesOf(this.#editor)['draft'] !== draft) this.#editor.handleChangeDraftField(field, draft);
  }

  /** A draft gets its lasting name when it is published. */
  #nameAnew(asDraft: boolean): void {
    const path = pathOf(this.#editor);
    const isFirst = !asDraft && !this.#editor.props.hasWorkflow && this.#known.state(path) === 'draft';
    this.#known.rename(
      path,
      isFirst ? publishedPath(path, this.#nameTemplate, valuesOf(this.#editor)) : undefined,
    );
  }

  /** In the workflow everything is asked for when the entry goes on to be reviewed (check/moves.ts). */
  #isUnreviewed(): boolean {
    const { hasWorkflow, currentStatus = 'draft' } = this.#editor.props;
    return hasWorkflow && currentStatus === 'draft';
  }

  #clearErrors(): void {
    const { entryDraft, changeDraftFieldValidation } = this.#editor.props;
    for (const id of Object.keys(entryDraft.get('fieldsErrors').toJS())) changeDraftFieldValidation(id, []);
  }

  #show(): void {
    const { newEntry, hasChanged, hasWorkflow } = this.#editor.props;
    const path = pathOf(this.#editor);
    const moved = this.#known.moved(path);
    if (moved && !hasChanged) openAgain(moved);
    const state = newEntry ? undefined : this.#known.state(path);
    const hidden = state === 'draft' || state === 'scheduled';
    const canBeDraft = !hasWorkflow && this.#parts && draftField(this.#parts.pane) && (newEntry || hidden);
    const isSaved = state === 'draft' && !hasChanged;
    this.#toolbar.show({
      draft: !canBeDraft || isSaved ? 'hidden' : newEntry && !hasChanged ? 'disabled' : 'enabled',
      publish: !hasWorkflow && isSaved,
    });
  }

  /** Who else has changed the entry, as far as the git host tells. */
  async #tellOthers(): Promise<void> {
    const { props } = this.#editor;
    const { name, login, username } = props.user ?? {};
    const entry = props.entryDraft.get('entry');
    const unpublished = props.currentStatus !== undefined;
    const change = unpublished
      ? { author: entry.get('author', ''), updatedOn: entry.get('updatedOn', '') }
      : await this.#known.lastChange(pathOf(this.#editor));
    this.#notices.set('others', otherEditor({ ...change, unpublished }, [name, login, username], this.#zone));
  }
}

/** Shows an entry at its new address. */
function openAgain(path: string): void {
  const [, collection = '', slug = ''] = /^content\/([^/]+)\/(.+)\.[a-z]+$/.exec(path) ?? [];
  // Decap has yet to remove its copy of what was typed.
  setTimeout(() => {
    window.location.hash = `#/collections/${collection}/entries/${slug}`;
    window.location.reload();
  }, 300);
}
