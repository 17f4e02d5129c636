import type { Recapitulation } from '#src/domain/post.ts';
import { license } from '#src/domain/license.ts';
import { organizationReference } from './organization.ts';
import { context, type PageFacts, type Thing } from './thing.ts';

/** All voter data as one dataset with its files. Invented examples do not count; without real data there is no object. */
export function dataPackage(
  recapitulations: Recapitulation[],
  { office, url }: Pick<PageFacts, 'office' | 'url'>,
): Thing[] {
  const real = recapitulations.filter(({ sample }) => !sample);
  const days = real.flatMap(({ period }) => [period.from, period.to]).sort();
  if (real.length === 0) return [];
  const { regionName, province, region, site, name } = office;
  return [
    {
      '@context': context,
      '@type': 'Dataset',
      name: `Data pemilih ${regionName}`,
      description: `Jumlah pemilih ${regionName}, ${province}, dari ${real.length} rekapitulasi yang diterbitkan ${name}, per kecamatan sejauh sumbernya merincinya.`,
      url,
      creator: organizationReference(office),
      license,
      isAccessibleForFree: true,
      inLanguage: 'id',
      temporalCoverage: `${days[0]}/${days.at(-1)}`,
      spatialCoverage: { '@type': 'Place', name: `${regionName}, ${province}`, identifier: region },
      distribution: [
        { format: 'text/csv', path: '/data/pemilih.csv' },
        { format: 'application/json', path: '/data/datapackage.json' },
      ].map(({ format, path }) => ({
        '@type': 'DataDownload',
        encodingFormat: format,
        contentUrl: new URL(path, site).href,
      })),
    },
  ];
}
