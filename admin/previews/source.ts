import type { Recapitulation } from '#src/domain/post.ts';
import type { District, Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** Where the desk finds a PreviewSource as JSON. */
export const sourceAddress = '/admin/pratinjau.json';

/** What a page or a card is made of besides its post. */
export interface PreviewSource {
  office: OfficeData;
  /** The office's logo as cards show it, as a data address. */
  logo?: string | undefined;
  districts: District[];
  topics: Topic[];
  recapitulations: Recapitulation[];
}

let loading: Promise<PreviewSource | undefined> | undefined;

/** The source as it was when the first entry was opened; undefined where the office's own files have a problem. */
export function previewSource(): Promise<PreviewSource | undefined> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<PreviewSource | undefined> {
  const response = await fetch(sourceAddress);
  return response.ok ? ((await response.json()) as PreviewSource) : undefined;
}
