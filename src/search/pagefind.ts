import type { Query } from './query.ts';

/** What a result shows. */
export interface FoundPage {
  url: string;
  title: string;
  /** HTML of Pagefind: text with <mark>; take text and marks only. */
  excerpt: string;
  kind: string | undefined;
  date: string | undefined;
  verdict: string | undefined;
  sample: boolean;
}

/** A found page with its whole text. */
export interface FullPage extends FoundPage {
  text: string;
}

/** The full text of the site. */
export interface FullText {
  /** Pages with all these words, or all that pass the filters when there are no words; then in the order of the index: the newest first. */
  search(words: string, filters: Query['filters']): Promise<FullResult[]>;
}

/** A page that Pagefind proposes. */
export interface FullResult {
  id: string;
  load(): Promise<FullPage>;
}

/** Loads Pagefind from where the build wrote it ("/pagefind/pagefind.js"). Rejects without network, as a search does; the next search tries again. */
export async function openPagefind(address: string): Promise<FullText> {
  // The index is written after the pages were bundled, so the bundler must leave this address alone.
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  let instance: Instance | undefined;
  return {
    async search(words, filters) {
      // Its own worker is a second copy of the same program, 12 kB; this one runs in a worker already.
      instance ??= createInstance({ excerptLength: 24, baseUrl: '/', noWorker: true });
      try {
        const { results } = await instance.search(words || null, { filters });
        return results.map((result) => ({ id: result.id, load: async () => shown(await result.data()) }));
      } catch (cause) {
        // What could not load its program never does.
        instance = undefined;
        throw cause;
      }
    },
  };
}

function shown({ url, excerpt, meta, content }: PagefindData): FullPage {
  return {
    url,
    title: meta['title'] ?? url,
    excerpt,
    kind: meta['jenis'],
    date: meta['tanggal'],
    verdict: meta['putusan'],
    sample: meta['contoh'] === 'ya',
    text: content,
  };
}

interface Pagefind {
  createInstance(options: { excerptLength: number; baseUrl: string; noWorker: boolean }): Instance;
}

interface Instance {
  search(
    words: string | null,
    options: { filters: Query['filters'] },
  ): Promise<{ results: { id: string; data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}
