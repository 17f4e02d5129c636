import { dayOf } from '#src/domain/dates.ts';
import { periodInWords } from '#src/domain/dpb-history.ts';
import { html } from '#src/domain/html.ts';
import { dpbPath } from '#src/domain/paths.ts';
import type { Recapitulation } from '#src/domain/post.ts';
import type { Edition } from './edition.ts';
import type { TextPage } from './layout.ts';
import { dpbLine } from './parts/dpb-line.ts';
import { sourceList } from './parts/source-list.ts';

/** A recapitulation of voter data: its table as lines, which a narrow screen shows whole. */
export function recapitulationPage(dpb: Recapitulation, { districts, office }: Edition): TextPage {
  const { title, summary, sample, period, totals, note, rows, sources } = dpb;
  const nameOf = (code: string) => districts.find((district) => district.code === code)?.name ?? code;
  const lines = rows.map((row) => html`<li>${nameOf(row.district)}: ${dpbLine(row)}</li>`);
  return {
    title,
    full: dpbPath(dpb),
    kept: { day: dayOf(dpb.published), about: period.label },
    main: html`<h1>${title}</h1>
      ${sample && html`<p><strong>CONTOH.</strong> Angka di halaman ini contoh, bukan data yang sebenarnya.</p>`}
      <p>${summary}</p>
      <p>${periodInWords(dpb)}</p>
      <p><strong>${office.regionName}: ${dpbLine(totals)}</strong></p>
      ${note && html`<p>${note}</p>`}
      ${
        lines.length > 0 &&
        html`<h2>Menurut kecamatan</h2>
          <ul>
            ${lines}
          </ul>`
      }
      ${sources && sourceList('Sumber', sources)}`,
  };
}
