import type { PreviewSource } from '#admin/previews/source.ts';
import { loadLogo } from '#src/cards/logo.ts';
import { readRecapitulations } from '#src/content/read-recapitulations.ts';
import { readYamlFile } from '#src/content/read-yaml-file.ts';
import { districtsSchema, topicsSchema } from '#src/schemas/catalogues.ts';
import { officeSchema } from '#src/schemas/office.ts';

/** What the desk's previews are made of, for a content folder as it is now; undefined while the office's own files have a problem. */
export async function deskPreview(contentDir: string): Promise<PreviewSource | undefined> {
  const [office, districts, topics, { recapitulations }] = await Promise.all([
    readYamlFile(contentDir, 'office.yml', officeSchema),
    readYamlFile(contentDir, 'districts.yml', districtsSchema),
    readYamlFile(contentDir, 'topics.yml', topicsSchema),
    readRecapitulations(contentDir),
  ]);
  if (!office.data || !districts.data || !topics.data) return undefined;
  return {
    office: office.data,
    districts: districts.data,
    topics: topics.data,
    recapitulations,
    logo: await loadLogo(contentDir, office.data.logo, 128),
  };
}
