/**
 * The entry that is being edited. Decap gives a widget its own field only; aids that concern a whole entry need the store, which Decap creates
 * through the hook of Redux's developer tools (https://github.com/reduxjs/redux-devtools/tree/main/extension#11-basic-store). `begin` may change
 * the values with which a new entry opens. To be called before Decap is loaded.
 */
export function holdDraft(begin: (draft: BegunDraft) => Values): void {
  const compose =
    (enhance: Enhancer): Enhancer =>
    (createStore) =>
    (reducer, ...rest) => {
      store = enhance(createStore)((state, action) => reducer(state, spoken(begun(action, begin))), ...rest);
      return store;
    };
  Object.assign(window, { __REDUX_DEVTOOLS_EXTENSION_COMPOSE__: compose });
}

/** The entry in the editor; undefined while there is none. */
export function currentDraft(): Draft | undefined {
  const entry = store?.getState().entryDraft.get('entry');
  const data = entry?.get('data');
  if (!entry || !data) return undefined;
  return {
    collection: String(entry.get('collection')),
    isNew: entry.get('newRecord') === true,
    // A host with a workflow gives its drafts a status; only a change of a published entry is called a modification.
    wasPublished:
      entry.get('newRecord') !== true && (!entry.get('status') || entry.get('isModification') === true),
    hasChanged: store?.getState().entryDraft.get('hasChanged') === true,
    values: data.toJS(),
  };
}

/** Gives every field of the entry in the editor a new value and draws the fields anew; nothing is saved yet. */
export function replaceDraft(values: Values): void {
  const entry = store?.getState().entryDraft.get('entry');
  const [name = ''] = Object.keys(values);
  if (!store || !entry) return;
  const payload = { ...entry.toObject(), data: values };
  if (entry.get('newRecord') === true) store.dispatch({ type: 'DRAFT_CREATE_EMPTY', payload, [own]: true });
  else store.dispatch({ type: 'DRAFT_CREATE_FROM_ENTRY', payload: { entry: payload } });
  // Decap takes an entry that has just been opened for unchanged.
  const value = store.getState().entryDraft.get('entry')?.get('data')?.get(name);
  changeField(name, value);
}

/** Gives one field of the entry in the editor a new value. */
export function changeField(name: string, value: unknown): void {
  const field = new Map([['name', name]]);
  store?.dispatch({ type: 'DRAFT_CHANGE_FIELD', payload: { field, value, entries: [] } });
}

/** Calls `listener` after every change in Decap; gives what ends that. */
export function watchDraft(listener: () => void): () => void {
  return store?.subscribe(listener) ?? (() => {});
}

/** Marks what `replaceDraft` sends, which `begin` has nothing to add to. */
const own = Symbol('own');

let store: Store | undefined;

function begun(action: Action, begin: (draft: BegunDraft) => Values): Action {
  const isDuplicate = action.type === 'DRAFT_CREATE_DUPLICATE_FROM_ENTRY';
  if (!(isDuplicate || action.type === 'DRAFT_CREATE_EMPTY') || action[own]) return action;
  const { collection, data } = action.payload as { collection: string; data: Values | ImmutableValues };
  const values =
    'toJS' in data && typeof data.toJS === 'function' ? (data.toJS() as Values) : (data as Values);
  return {
    ...action,
    payload: { ...(action.payload as object), data: begin({ collection, values, isDuplicate }) },
  };
}

/** Two of Decap's messages are not among its phrases (actions/mediaLibrary.ts). */
function spoken(action: Action): Action {
  if (action.type !== 'NOTIFICATION_SEND') return action;
  const { message } = action.payload as { message: unknown };
  if (typeof message !== 'string') return action;
  const inIndonesian = message
    .replace(/^Failed to persist media: /, 'Berkas belum terunggah: ')
    .replace(/^Failed to delete media: /, 'Berkas belum terhapus: ');
  return { ...action, payload: { ...(action.payload as object), message: inIndonesian } };
}

/** Values of an entry's fields by name. */
export type Values = Record<string, unknown>;

/** An entry as it is being edited. */
export interface Draft {
  collection: string;
  isNew: boolean;
  wasPublished: boolean;
  /** True where something is not saved yet. */
  hasChanged: boolean;
  values: Values;
}

/** A new entry as Decap opens it. */
export interface BegunDraft {
  collection: string;
  values: Values;
  /** True for the copy of another entry. */
  isDuplicate: boolean;
}

/** What is used of Redux, and of Immutable.js. */
type Enhancer = (createStore: CreateStore) => CreateStore;
type CreateStore = (reducer: Reducer, ...rest: unknown[]) => Store;
type Reducer = (state: State | undefined, action: Action) => State;
type Action = { type: string; payload?: unknown; [own]?: true };
interface Store {
  getState(): State;
  dispatch(action: Action): unknown;
  subscribe(listener: () => void): () => void;
}
interface State {
  entryDraft: { get(key: 'entry'): ImmutableEntry | undefined; get(key: 'hasChanged'): unknown };
}
interface ImmutableEntry {
  get(key: 'data'): ImmutableValues | undefined;
  get(key: string): unknown;
  toObject(): Values;
}
interface ImmutableValues {
  get(key: string): unknown;
  toJS(): Values;
}
