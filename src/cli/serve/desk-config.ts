import { deskCollections } from '#admin/collections.ts';
import { configFile, deskConfig } from '#admin/config.ts';
import { offsetOf } from '#admin/context.ts';
import { readRecapitulations } from '#src/content/read-recapitulations.ts';
import { readYamlFile } from '#src/content/read-yaml-file.ts';
import { districtsSchema, topicsSchema } from '#src/schemas/catalogues.ts';
import { officeSchema } from '#src/schemas/office.ts';

/**
 * The text of /admin/config.yml for a content folder as it is now. A file with a problem offers nothing for choice but does not keep the desk
 * closed, because that is where it can be mended. `origin` is the address of the server.
 */
export async function deskConfigFile(contentDir: string, origin: string): Promise<string> {
  const [topics, districts, office, recapitulations] = await Promise.all([
    readYamlFile(contentDir, 'topics.yml', topicsSchema),
    readYamlFile(contentDir, 'districts.yml', districtsSchema),
    readYamlFile(contentDir, 'office.yml', officeSchema),
    readRecapitulations(contentDir),
  ]);
  const collections = deskCollections({
    topics: topics.data ?? [],
    districts: districts.data ?? [],
    recapitulationIds: recapitulations.recapitulationIds,
    offset: offsetOf(office.data?.timeZone ?? 'WIB'),
  });
  return configFile(deskConfig({ collections, origin }));
}
