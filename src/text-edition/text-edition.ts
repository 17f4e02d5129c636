import type { Content } from '#src/content/read.ts';
import { visibleContent } from '#src/content/visible.ts';
import { kindIds } from '#src/domain/kinds.ts';
import { districtPath, dpbPath, guidePath, postPath } from '#src/domain/paths.ts';
import { dayIn } from '#src/domain/zones.ts';
import { districtPage } from './district-page.ts';
import type { Edition } from './edition.ts';
import { guidePage } from './guide-page.ts';
import { homePage } from './home-page.ts';
import { layout, type TextPage } from './layout.ts';
import { districtsPage, guidesPage, recapitulationsPage } from './list-pages.ts';
import { officePage } from './office-page.ts';
import { postPage } from './post-page.ts';
import { recapitulationPage } from './recapitulation-page.ts';
import { sectionPages } from './section-pages.ts';

/**
 * The whole site as text, for the slowest lines and the simplest browsers: every page of it as readers may see it at a moment. The content must have
 * passed the guards.
 */
export function textEdition(content: Content, at: Date): EditionPage[] {
  const edition: Edition = { ...visibleContent(content, at), today: dayIn(at, content.office.timeZone) };
  const complete = layout(edition.office);
  const page = (path: string, make: (edition: Edition) => TextPage): EditionPage => ({
    path: `/teks${path}`,
    html: () => complete(make(edition)),
  });
  return [
    page('/', homePage),
    ...kindIds.flatMap((kind) =>
      sectionPages(kind, edition).map(({ path, ...section }) => page(path, () => section)),
    ),
    ...edition.posts.map((post) => page(postPath(post), () => postPage(post, edition))),
    page('/dpb/', recapitulationsPage),
    ...edition.recapitulations.map((dpb) => page(dpbPath(dpb), () => recapitulationPage(dpb, edition))),
    page('/langkah/', guidesPage),
    ...edition.guides.map((guide) => page(guidePath(guide), () => guidePage(guide))),
    page('/kecamatan/', districtsPage),
    ...edition.districts.map((district) =>
      page(districtPath(district), () => districtPage(district, edition)),
    ),
    ...edition.pages.map((one) => page(`/${one.id}/`, () => officePage(one, edition))),
  ];
}

/** A page of the edition. */
export interface EditionPage {
  /** "/teks/agenda/2021-06-30-rapat-koordinasi/". */
  path: string;
  /** Makes the page. */
  html: () => string;
}
