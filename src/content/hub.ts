import type { Recapitulation } from '#src/domain/post.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import type { GuideIds } from './guides.ts';
import type { Catalogue } from './references.ts';

/** What one file is judged against: the rest of the content, as far as it could be read. Plain data, so that it can be sent to the desk. */
export interface Hub extends Catalogue, GuideIds {
  office: OfficeData | undefined;
  recapitulations: Recapitulation[];
}
