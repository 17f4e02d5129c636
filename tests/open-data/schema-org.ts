/** An object of schema.org as a reader of JSON gets it: undefined properties are gone. */
export type Parsed = { [name: string]: unknown };

/** What a reader of the page gets. */
export function parsed(object: object): Parsed {
  return JSON.parse(JSON.stringify(object)) as Parsed;
}

/** "Event.location.name" for everything that a type requires and an object, or one within it, lacks or gives in the wrong form. */
export function missingProperties(object: Parsed, path = String(object['@type'])): string[] {
  const rules = required[String(object['@type'])];
  if (!rules) return [`${path}: a type without a rule`];
  return [
    ...rules.filter((name) => !isGiven(object[name])).map((name) => `${path}.${name}`),
    ...Object.entries(object).flatMap(([name, value]) => [
      ...(forms[name] && ![value].flat().every(forms[name])
        ? [`${path}.${name}: ${JSON.stringify(value)}`]
        : []),
      ...[value].flat().flatMap((part) => (isObject(part) ? missingProperties(part, `${path}.${name}`) : [])),
    ]),
  ];
}

/** Required properties; where Google asks for none, those without which schema.org's type says nothing. */
const required: Record<string, string[]> = {
  // https://developers.google.com/search/docs/appearance/structured-data/event
  Event: ['name', 'startDate', 'location', 'eventStatus', 'eventAttendanceMode', 'organizer', 'description'],
  Place: ['name'],
  VirtualLocation: ['url'],
  // https://developers.google.com/search/docs/appearance/structured-data/article (recommended; none is required)
  NewsArticle: ['headline', 'author', 'datePublished', 'dateModified', 'publisher', 'image'],
  // https://developers.google.com/search/docs/appearance/structured-data/factcheck
  ClaimReview: ['claimReviewed', 'reviewRating', 'url', 'author', 'datePublished', 'itemReviewed'],
  Rating: ['alternateName'],
  Claim: ['datePublished'],
  CreativeWork: ['url'],
  // https://developers.google.com/search/docs/appearance/structured-data/faqpage
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  // https://developers.google.com/search/docs/appearance/structured-data/dataset
  Dataset: [
    'name',
    'description',
    'creator',
    'license',
    'temporalCoverage',
    'spatialCoverage',
    'distribution',
  ],
  DataDownload: ['contentUrl', 'encodingFormat'],
  PropertyValue: ['name', 'description', 'value'],
  // https://developers.google.com/search/docs/appearance/site-names and https://schema.org/SearchAction
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  // https://developers.google.com/search/docs/appearance/structured-data/organization (recommended; none is required)
  GovernmentOrganization: ['name', 'url'],
  PostalAddress: ['addressCountry', 'addressRegion', 'addressLocality'],
  AdministrativeArea: ['name'],
  // https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
};

const isAddress = (value: unknown) => isObject(value) || /^https:\/\/[^\s/]+\//.test(String(value));
const isDate = (value: unknown) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+0[789]:00)?$/.test(String(value));

/** Forms that hold wherever the property stands. */
const forms: Record<string, (value: unknown) => boolean> = {
  url: isAddress,
  contentUrl: isAddress,
  image: isAddress,
  logo: isAddress,
  license: isAddress,
  hasMap: isAddress,
  item: isAddress,
  startDate: isDate,
  endDate: isDate,
  datePublished: isDate,
  dateModified: isDate,
  eventStatus: (value) => /^https:\/\/schema\.org\/Event[A-Z]/.test(String(value)),
};

function isGiven(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

function isObject(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null;
}
