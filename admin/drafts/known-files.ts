import { type State, stateOfFile } from './states.ts';

/** What the desk knows of the files that it has read, by their paths. */
export class KnownFiles {
  readonly #read = new Map<string, Version>();
  readonly #opened = new Map<string, Version>();
  readonly #newPaths = new Map<string, string>();
  readonly #moved = new Map<string, string>();

  /** Notes a file that was read. */
  read(path: string, text: string, id: string | null): void {
    if (text !== '') this.#read.set(path, { text, id });
  }

  /** Notes that the file is in the form now, as it was read last. Reading it again does not change what was opened. */
  open(path: string): void {
    const version = this.#read.get(path);
    if (version) this.#opened.set(path, version);
  }

  /** The version that is being edited; undefined for a new entry. */
  opened(path: string): Version | undefined {
    return this.#opened.get(path);
  }

  /** What the version that is being edited is for readers. */
  state(path: string): State | undefined {
    const version = this.opened(path);
    return version && stateOfFile(version.text, new Date());
  }

  /** Has the file saved under another path next time; undefined for the same. */
  rename(path: string, newPath: string | undefined): void {
    if (newPath === undefined) this.#newPaths.delete(path);
    else this.#newPaths.set(path, newPath);
  }

  newPath(path: string): string | undefined {
    return this.#newPaths.get(path);
  }

  /** Notes what was saved, and under which path. */
  saved(path: string, { path: newPath, ...version }: Version & { path: string }): void {
    this.#newPaths.delete(path);
    this.#opened.delete(path);
    this.#opened.set(newPath, version);
    this.#read.set(newPath, version);
    if (newPath !== path) this.#moved.set(path, newPath);
  }

  /** Path that a file was saved under instead. */
  moved(path: string): string | undefined {
    return this.#moved.get(path);
  }

  /** Who has saved a file last, where the host tells: set by the backend. */
  lastChange: (path: string) => Promise<{ author?: string; updatedOn?: string }> = async () => ({});
}

/** A file as it was read or saved. */
interface Version {
  text: string;
  /** Of the own computer's server; git hosts give none. */
  id: string | null;
}
