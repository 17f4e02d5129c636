/** Filters of the search, as they stand in the address and in the index. */
export const filterNames = ['jenis', 'tahun', 'topik', 'kecamatan', 'putusan'] as const;

/** What a reader searches for. */
export interface Query {
  /** Words; may be empty when a filter is set. */
  words: string;
  filters: Partial<Record<FilterName, string>>;
}

/** Name of a filter. */
export type FilterName = (typeof filterNames)[number];

/** Reads "?q=pemilih&jenis=Klarifikasi". */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const filters: Query['filters'] = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { words: (parameters.get('q') ?? '').trim().slice(0, 200), filters };
}

/** Writes a query into an address: "/cari/?q=pemilih". */
export function queryPath({ words, filters }: Query): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text ? `/cari/?${text}` : '/cari/';
}

/** True when nothing is asked. */
export function isEmpty({ words, filters }: Query): boolean {
  return words === '' && Object.keys(filters).length === 0;
}
