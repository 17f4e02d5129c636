import type { Day, Moment } from '#src/domain/dates.ts';
import { element } from '#src/domain/xml.ts';

/** The protocol's limit on one file: https://www.sitemaps.org/protocol.html. */
const urlsPerFile = 50_000;

/**
 * The sitemap: "/sitemap.xml", and beyond 50,000 addresses an index of that name with "/sitemap-1.xml", ... behind it. `site` is the address
 * of the hub.
 */
export function sitemap(entries: SitemapEntry[], site: string): { path: string; xml: string }[] {
  if (entries.length <= urlsPerFile) return [{ path: '/sitemap.xml', xml: urlSet(entries, site) }];
  const parts = Array.from({ length: Math.ceil(entries.length / urlsPerFile) }, (_, i) => ({
    path: `/sitemap-${i + 1}.xml`,
    xml: urlSet(entries.slice(i * urlsPerFile, (i + 1) * urlsPerFile), site),
  }));
  const index = parts.map(({ path }) => `<sitemap>${element('loc', new URL(path, site).href)}</sitemap>`);
  return [{ path: '/sitemap.xml', xml: document('sitemapindex', index) }, ...parts];
}

/** robots.txt: everything may be read but the desk, which holds nothing for readers. */
export function robots(site: string): string {
  return `User-agent: *
Disallow: /admin/

Sitemap: ${new URL('/sitemap.xml', site).href}
`;
}

/** A page of the site. */
export interface SitemapEntry {
  /** "/agenda/2021-06-30-rapat/". */
  path: string;
  /** Left out for pages whose last change is not known. */
  lastChange?: Moment | Day | undefined;
}

function urlSet(entries: SitemapEntry[], site: string): string {
  return document(
    'urlset',
    entries.map(
      ({ path, lastChange }) =>
        `<url>${element('loc', new URL(path, site).href)}${element('lastmod', lastChange)}</url>`,
    ),
  );
}

function document(root: string, children: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${children.join('\n')}
</${root}>
`;
}
