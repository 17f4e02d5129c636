import type { Logo } from '#src/cards/logo-plate.ts';
import type { Recapitulation } from '#src/domain/post.ts';
import type { District, Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { currentHub } from '../current-hub.ts';

/** What a page or a card is made of besides its post. */
export interface PreviewSource {
  office: OfficeData;
  logo?: Logo | undefined;
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
  const { office, logo, districts, topics, recapitulations } = await currentHub();
  return office && districts && topics && { office, logo, districts, topics, recapitulations };
}
