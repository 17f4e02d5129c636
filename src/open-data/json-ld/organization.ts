import type { OfficeData } from '#src/schemas/office.ts';
import { context, type Thing } from './thing.ts';

/** The office, https://schema.org/GovernmentOrganization. */
export function organization(office: OfficeData): Thing {
  const { shortName, regionName, province, address, hotline, email, social, logo, site } = office;
  return {
    '@context': context,
    ...organizationReference(office),
    alternateName: shortName,
    address: {
      '@type': 'PostalAddress',
      streetAddress: address,
      addressLocality: regionName,
      addressRegion: province,
      addressCountry: 'ID',
    },
    areaServed: { '@type': 'AdministrativeArea', name: `${regionName}, ${province}` },
    telephone: hotline,
    email,
    logo: logo && new URL(logo, site).href,
    sameAs: social && Object.values(social).filter((account) => account !== undefined),
  };
}

/** The office where another object names it; `@id` leads to its own object. */
export function organizationReference({ name, site }: OfficeData): Thing {
  return {
    '@type': 'GovernmentOrganization',
    '@id': new URL('/#organisasi', site).href,
    name,
    url: new URL('/', site).href,
  };
}
