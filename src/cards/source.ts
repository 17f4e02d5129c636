import type { Recapitulation } from '#src/domain/post.ts';
import type { District } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** What a card's content is taken from besides the post. */
export function contentSource(given: GivenContent): ContentSource {
  const { office, recapitulations, districts } = given;
  return {
    office,
    recapitulations: new Map(recapitulations.map((entry) => [entry.id, entry])),
    districtNames: new Map(districts.map(({ code, name }) => [code, name])),
  };
}

/** What a card's content is taken from besides the post, made ready for looking up. */
export interface ContentSource {
  office: OfficeData;
  /** By id. */
  recapitulations: ReadonlyMap<string, Recapitulation>;
  /** By code. */
  districtNames: ReadonlyMap<string, string>;
}

interface GivenContent {
  office: OfficeData;
  recapitulations: Recapitulation[];
  districts: District[];
}
