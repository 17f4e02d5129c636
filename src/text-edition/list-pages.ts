import { html } from '#src/domain/html.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import { districtPath, dpbPath, guidePath } from '#src/domain/paths.ts';
import type { Edition } from './edition.ts';
import type { TextPage } from './layout.ts';
import { type Entry, linkList } from './parts/link-list.ts';

/** The list of recapitulations of voter data. */
export function recapitulationsPage({ recapitulations }: Edition): TextPage {
  const entries = recapitulations.map((dpb) => ({
    path: dpbPath(dpb),
    name: dpb.title,
    about: `${dpb.sample ? 'CONTOH · ' : ''}${dpb.period.label}: ${formatNumber(dpb.totals.total)} pemilih`,
  }));
  return listPage('Data pemilih', '/dpb/', entries);
}

/** The list of guides. */
export function guidesPage({ guides }: Edition): TextPage {
  const entries = guides.map((guide) => ({
    path: guidePath(guide),
    name: guide.title,
    about: guide.summary,
  }));
  return listPage('Langkah demi langkah', '/langkah/', entries);
}

/** The list of kecamatan by name. */
export function districtsPage({ districts }: Edition): TextPage {
  const entries = districts
    .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
    .map((district) => ({ path: districtPath(district), name: district.name }));
  return listPage('Kecamatan', '/kecamatan/', entries);
}

function listPage(title: string, full: string, entries: Entry[]): TextPage {
  return {
    title,
    full,
    main: html`<h1>${title}</h1>
      ${linkList(entries)}`,
  };
}
