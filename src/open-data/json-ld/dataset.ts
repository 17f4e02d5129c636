import { formatDaySpan } from '#src/domain/dates.ts';
import type { Recapitulation } from '#src/domain/post.ts';
import { dpbColumns } from '#src/open-data/dpb-columns.ts';
import { license } from '#src/domain/license.ts';
import { organizationReference } from './organization.ts';
import { context, type PageFacts, type Thing } from './thing.ts';

/**
 * A recapitulation with its files, https://developers.google.com/search/docs/appearance/structured-data/dataset. An invented example gives no
 * object.
 */
export function dataset(dpb: Recapitulation, { office, url }: Pick<PageFacts, 'office' | 'url'>): Thing[] {
  if (dpb.sample) return [];
  const { id, title, period, published, sources, totals } = dpb;
  const { regionName, province, region, site } = office;
  return [
    {
      '@context': context,
      '@type': 'Dataset',
      name: title,
      description: descriptionOf(dpb, regionName),
      url,
      datePublished: published,
      creator: organizationReference(office),
      license,
      isAccessibleForFree: true,
      inLanguage: 'id',
      temporalCoverage: `${period.from}/${period.to}`,
      spatialCoverage: { '@type': 'Place', name: `${regionName}, ${province}`, identifier: region },
      variableMeasured: dpbColumns
        .filter(({ of }) => of(totals) !== undefined)
        .map(({ name, meaning, unit, of }) => ({
          '@type': 'PropertyValue',
          name,
          description: meaning,
          unitText: unit,
          value: of(totals),
        })),
      isBasedOn: sources?.flatMap((source) => source.url ?? []),
      distribution: [
        { format: 'text/csv', path: `/dpb/${id}.csv` },
        { format: 'application/json', path: `/dpb/${id}.json` },
      ].map(({ format, path }) => ({
        '@type': 'DataDownload',
        encodingFormat: format,
        contentUrl: new URL(path, site).href,
      })),
    },
  ];
}

/** Google takes 50 to 5,000 characters; a summary alone may have 20. */
function descriptionOf({ summary, period, note }: Recapitulation, regionName: string): string {
  const subject = `Data pemilih ${regionName}, ${period.label} (${formatDaySpan(period.from, period.to)}).`;
  return [summary, subject, note].filter((part) => part).join(' ');
}
