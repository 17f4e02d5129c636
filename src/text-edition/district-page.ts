import { districtsOf } from '#src/domain/archive.ts';
import { dayOf, formatDay } from '#src/domain/dates.ts';
import { changeInWords, historyOf, type Standing } from '#src/domain/dpb-history.ts';
import { type Html, html } from '#src/domain/html.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import { districtPath, dpbPath } from '#src/domain/paths.ts';
import type { District } from '#src/schemas/catalogues.ts';
import type { Edition } from './edition.ts';
import type { TextPage } from './layout.ts';
import { dpbLine } from './parts/dpb-line.ts';
import { postList } from './parts/post-list.ts';

/** A kecamatan: its voters over time, and its latest posts. */
export function districtPage(district: District, edition: Edition): TextPage {
  const { posts, recapitulations, today } = edition;
  const name = `Kecamatan ${district.name}`;
  const history = historyOf(recapitulations, district.code).reverse();
  const latest = history.find(({ dpb }) => !dpb.sample) ?? history[0];
  const news = posts.filter((post) => districtsOf(post).includes(district.code)).slice(0, 10);
  return {
    title: name,
    full: districtPath(district),
    kept: {
      day: latest ? dayOf(latest.dpb.published) : today,
      about: latest ? `${formatNumber(latest.figures.total)} pemilih, ${latest.dpb.period.label}` : '',
    },
    main: html`<h1>${name}</h1>
      ${district.villages !== undefined && html`<p>${formatNumber(district.villages)} desa/kelurahan</p>`}
      <h2>Jumlah pemilih</h2>
      ${
        history.length > 0
          ? html`<ul>
              ${history.map(line)}
            </ul>`
          : html`<p>Belum ada rekapitulasi yang memuat angka kecamatan ini.</p>`
      }
      <h2>Agenda dan kabar</h2>
      ${news.length > 0 ? postList(news, edition) : html`<p>Belum ada kabar yang khusus untuk kecamatan ini.</p>`}`,
  };
}

function line(standing: Standing): Html {
  const { dpb, figures } = standing;
  const link = html`<a href="/teks${dpbPath(dpb)}">${dpb.period.label}</a>`;
  return html`<li>
    ${dpb.sample && 'CONTOH. '}${link} (${formatDay(dpb.period.to)}): ${dpbLine(figures)}.
    ${changeInWords(standing)}
  </li>`;
}
