import { districtsSchema, topicsSchema } from '#src/schemas/catalogues.ts';
import { officeSchema } from '#src/schemas/office.ts';
import type { Hub } from './hub.ts';
import { readGuides } from './read-guides.ts';
import { readRecapitulations } from './read-recapitulations.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** What a content folder holds for a file to be judged against. A file with a problem is left out; its own check tells it. */
export async function readHub(dir: string): Promise<Hub> {
  const [office, topics, districts, dpb, guides] = await Promise.all([
    readYamlFile(dir, 'office.yml', officeSchema),
    readYamlFile(dir, 'topics.yml', topicsSchema),
    readYamlFile(dir, 'districts.yml', districtsSchema),
    readRecapitulations(dir),
    readGuides(dir),
  ]);
  return {
    office: office.data,
    topics: topics.data,
    districts: districts.data,
    recapitulations: dpb.recapitulations,
    recapitulationIds: dpb.recapitulationIds,
    draftRecapitulationIds: dpb.draftRecapitulationIds,
    guideIds: guides.guideIds,
    draftGuideIds: guides.draftGuideIds,
  };
}
