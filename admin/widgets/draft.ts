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
      return enhance(createStore)((state, action) => reducer(state, begun(action, begin)), ...rest);
    };
  Object.assign(window, { __REDUX_DEVTOOLS_EXTENSION_COMPOSE__: compose });
}

function begun(action: Action, begin: (draft: BegunDraft) => Values): Action {
  const isDuplicate = action.type === 'DRAFT_CREATE_DUPLICATE_FROM_ENTRY';
  if (!isDuplicate && action.type !== 'DRAFT_CREATE_EMPTY') return action;
  const { collection, data } = action.payload as { collection: string; data: Values | ImmutableValues };
  const values =
    'toJS' in data && typeof data.toJS === 'function' ? (data.toJS() as Values) : (data as Values);
  return {
    ...action,
    payload: { ...(action.payload as object), data: begin({ collection, values, isDuplicate }) },
  };
}

/** Values of an entry's fields by name. */
export type Values = Record<string, unknown>;

/** A new entry as Decap opens it. */
export interface BegunDraft {
  collection: string;
  values: Values;
  /** True for the copy of another entry. */
  isDuplicate: boolean;
}

/** What is used of Redux, and of Immutable.js. */
type Enhancer = (createStore: CreateStore) => CreateStore;
type CreateStore = (reducer: Reducer, ...rest: unknown[]) => unknown;
type Reducer = (state: unknown, action: Action) => unknown;
type Action = { type: string; payload?: unknown };
interface ImmutableValues {
  toJS(): Values;
}
