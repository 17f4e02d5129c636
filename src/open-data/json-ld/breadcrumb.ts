import type { OfficeData } from '#src/schemas/office.ts';
import { context, type Thing } from './thing.ts';

/**
 * The way from the home page to a page, https://schema.org/BreadcrumbList. `trail` runs from the section down, `title` is the page itself:
 * the last step needs no address (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export function breadcrumb(
  trail: { path: string; name: string }[],
  title: string,
  { site }: OfficeData,
): Thing {
  const steps = [{ path: '/', name: 'Beranda' }, ...trail].map(({ path, name }) => ({
    name,
    item: new URL(path, site).href,
  }));
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: title }].map((step, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      ...step,
    })),
  };
}
