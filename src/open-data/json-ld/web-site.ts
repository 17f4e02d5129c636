import type { OfficeData } from '#src/schemas/office.ts';
import { organizationReference } from './organization.ts';
import { context, type Thing } from './thing.ts';

/** The hub with its search, https://schema.org/WebSite and https://schema.org/SearchAction. */
export function webSite(office: OfficeData): Thing {
  const url = new URL('/', office.site).href;
  return {
    '@context': context,
    '@type': 'WebSite',
    name: office.name,
    alternateName: office.shortName,
    url,
    inLanguage: 'id',
    publisher: organizationReference(office),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${url}cari/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
