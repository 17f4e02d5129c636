import type { Query } from './query.ts';

/** A page that was found. Only its address is known until `load` fetches the rest. */
export interface Found {
  load(): Promise<FoundPage>;
}

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

/** Searches the full text. Loads Pagefind on the first call, so that nothing is fetched before a reader searches. Rejects without network. */
export async function search({ words, filters }: Query): Promise<Found[]> {
  engine ??= load();
  try {
    const { search: run } = await engine;
    // Without words Pagefind lists everything that passes the filters; then the newest come first.
    const { results } = words
      ? await run(words, { filters })
      : await run(null, { filters, sort: { tanggal: 'desc' } });
    return results.map((result) => ({ load: async () => shown(await result.data()) }));
  } catch (cause) {
    engine = undefined;
    throw cause;
  }
}

let engine: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  // The index is written after the pages were bundled, so the bundler must leave this address alone.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  return pagefind;
}

function shown({ url, excerpt, meta }: PagefindData): FoundPage {
  return {
    url,
    title: meta['title'] ?? url,
    excerpt,
    kind: meta['jenis'],
    date: meta['tanggal'],
    verdict: meta['putusan'],
    sample: meta['contoh'] === 'ya',
  };
}

interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(
    words: string | null,
    options: { filters: Query['filters']; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
