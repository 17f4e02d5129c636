import type { DecapConfig } from './decap-config.ts';

/** The part of Decap's global object that the desk uses; the package brings no types for it. */
export interface Cms {
  init(options: { config: DecapConfig }): void;
  registerLocale(name: string, phrases: object): void;
  registerEventListener(listener: {
    name: 'preSave';
    handler: (event: { entry: ImmutableMap }) => ImmutableMap;
  }): void;
  registerBackend(name: string, backend: new (config: DecapConfig, options: object) => object): void;
  getBackend(name: 'proxy'): { init(config: DecapConfig, options: object): ProxyBackend };
  getBackend(name: 'gitlab'): { init(config: DecapConfig, options: object): GitLabBackend };
  registerWidget(name: string, control: unknown): void;
  getWidget(name: 'object'): { control: GroupControlClass };
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
  /** Has the path of a placeholder until Decap has fetched the file. */
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
