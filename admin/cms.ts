import type { DecapConfig } from './decap-config.ts';

/** The part of Decap's global object that the desk uses; the package brings no types for it. */
export interface Cms {
  init(options: { config: DecapConfig }): void;
  registerLocale(name: string, phrases: object): void;
  registerEventListener(listener: {
    name: 'preSave' | 'prePublish';
    /** Gives the changed values, if it changes any; a rejection ends the saving or publishing with its message. */
    handler: (event: { entry: ImmutableMap }) => ImmutableMap | undefined | Promise<undefined>;
  }): void;
  registerBackend(name: string, backend: new (config: DecapConfig, options: object) => object): void;
  getBackend(name: 'proxy'): { init(config: DecapConfig, options: object): ProxyBackend };
  getBackend(name: 'gitlab'): { init(config: DecapConfig, options: object): GitLabBackend };
  getBackend(name: DecapConfig['backend']['name']): { init(config: DecapConfig, options: object): Backend };
  registerWidget(name: string, control: unknown, preview?: unknown, schema?: unknown): void;
  getWidget(name: 'object'): { control: GroupControlClass };
  getWidget(name: 'list'): { control: ListControlClass; preview: unknown; schema: unknown };
  getWidget(name: 'string' | 'text'): { control: ControlClass };
  getWidget(name: string): { control: unknown };
  registerPreviewStyle(css: string, options: { raw: true }): void;
  registerPreviewTemplate(collection: string, component: unknown): void;
}

/** What the desk uses of Immutable.js's Map. */
export interface ImmutableMap {
  get(key: string): ImmutableMap;
  get<Value>(key: string, otherwise: Value): Value;
  clear(): ImmutableMap;
  merge(values: object): ImmutableMap;
  toJS(): Record<string, unknown>;
}

/** What Decap gives a preview template. */
export interface PreviewProps {
  entry: ImmutableMap;
  /** Gives a placeholder until Decap has fetched the file (asset.ts). */
  getAsset(src: string): { path: string; toString(): string };
}

/** Makes a React component of its methods; one of the globals that Decap sets for templates. */
export type CreateClass = <Component extends object>(
  methods: Partial<LifeCycle> & { render(): unknown } & ThisType<Component>,
) => unknown;

interface LifeCycle {
  componentDidMount(): void;
  componentDidUpdate(): void;
  componentWillUnmount(): void;
}

/** What the desk uses of Immutable.js's List. */
export interface ImmutableList {
  clear(): ImmutableList;
  push(entry: ImmutableMap): ImmutableList;
}

/** Decap's backend for a server that speaks `/api/v1`. */
export interface ProxyBackend {
  request(payload: { action: string; params: object }): Promise<unknown>;
  getMedia(folder?: string): Promise<unknown>;
}

/** Decap's backend for GitLab. */
export interface GitLabBackend {
  apiRequestFunction(request: object): Promise<Response>;
  /** Rejects when the login cannot be renewed. */
  getRefreshedAccessToken(): Promise<string>;
}

/** What every backend of Decap does for a folder of entries. */
export interface Backend {
  getEntry(path: string): Promise<{ data: string | null; file: { id: string | null } }>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<{ data: string | null }[]>;
  allEntriesByFolder?: Backend['entriesByFolder'];
  persistEntry(
    entry: SavedEntry,
    options: SaveOptions,
  ): Promise<{ ids?: Record<string, string> } | undefined>;
  persistMedia(asset: Asset, options: object): Promise<unknown>;
  deleteFiles(paths: string[], message: string): Promise<unknown>;
  /** Rejects with `notUnderEditorialWorkflow` for an entry without a branch of its own. */
  unpublishedEntry(of: {
    collection: string;
    slug: string;
  }): Promise<{ diffs: { path: string; id: string }[] }>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
  /** Of a git host. */
  api?: {
    readFileMetadata?(path: string, sha: null): Promise<{ author?: string; updatedOn?: string }>;
  };
}

/** An entry on its way to the backend. */
export interface SavedEntry {
  dataFiles: SavedFile[];
  assets: Asset[];
}

/** A file on its way to the backend. */
export interface Asset {
  fileObj?: File;
}

export interface SavedFile {
  path: string;
  slug: string;
  raw: string;
  newPath?: string | undefined;
  /** Version on which the editor has built, for the own computer's server; null for a new file. */
  opened?: string | null;
}

export interface SaveOptions {
  newEntry: boolean;
  useWorkflow: boolean;
  collectionName: string;
}

/** Decap's React component for a field. */
export type ControlClass = new (props: never) => { componentDidMount?(): void };

/** Decap's React component for a group of fields. */
export type GroupControlClass = new (props: GroupProps) => GroupControl;

export interface GroupControl {
  props: GroupProps;
  state: { collapsed: boolean };
  childRefs: Record<string, { props: { onValidate(errors: []): void } } | null>;
  validate: () => void;
}

interface GroupProps {
  field: ImmutableMap;
  value: ImmutableMap | undefined;
}

/** Decap's React component for a list of groups or texts. */
export type ListControlClass = new (props: ListProps) => ListControl;

export interface ListControl {
  props: ListProps;
  componentDidMount?(): void;
  componentWillUnmount?(): void;
}

interface ListProps {
  field: ImmutableMap;
  value: ImmutableList | undefined;
  /** The whole entry in the editor. */
  getEntry(): ImmutableMap;
  onChange(value: ImmutableList): void;
}
