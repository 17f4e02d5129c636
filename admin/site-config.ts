import type { District, Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { deskCollections } from './collections.ts';
import { configFile, deskConfig } from './config.ts';
import { offsetOf } from './context.ts';
import { gitHostBackend } from './git-host.ts';

/** The text of /admin/config.yml of a site whose editors sign in there, at its office's git host. */
export function siteConfig({ office, topics, districts, recapitulationIds }: SiteParts): string {
  const offset = offsetOf(office.timeZone);
  const collections = deskCollections({ topics, districts, recapitulationIds, offset });
  const backend = office.desk && gitHostBackend(office.desk);
  return configFile(deskConfig({ collections, origin: office.site, backend }));
}

/** What a site's configuration is made of. */
interface SiteParts {
  office: OfficeData;
  topics: Topic[];
  districts: District[];
  recapitulationIds: string[];
}
