import { type CardFile, type CardRecord, cardStatuses } from '#src/domain/card-record.ts';
import { formatDay } from '#src/domain/dates.ts';
import { Html, html } from '#src/domain/html.ts';
import { outletOf } from '#src/domain/outlets.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/**
 * The page of a code: whether the card in the reader's hand still holds, what it is about, and how it really looks. Text comes first and nothing
 * needs script, since many arrive here in a phone's simplest browser.
 */
export function codePage(record: CardRecord, office: OfficeData): string {
  const { code, post, outlet, slide } = record;
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${policy}
        <meta name="robots" content="noindex" />
        <title>Kartu ${code}: ${post.title} | ${office.name}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/C/kode.css" />
      </head>
      <body>
        <header>
          <p class="wrap"><a href="/">${office.name}</a></p>
        </header>
        <main class="wrap stack">
          <p class="soft">
            Kartu <strong>${code}</strong> · ${outletOf(outlet).label}${slide > 0 && `, slide ${slide}`}
          </p>
          ${standing(record)}
          <h1>${post.title}</h1>
          ${verdict(record)}
          <p class="lead">${post.summary}</p>
          <p class="links">
            <a class="button" href="${post.path}">Baca tulisan lengkapnya</a>
            <a class="button" href="/cek/">Cek pesan dan kartu</a>
          </p>
          ${genuine(record)}${registered(record)}
          <p class="soft small">
            Halaman ini resmi hanya jika alamatnya diawali <strong>${new URL(office.site).host}</strong>.
          </p>
        </main>
      </body>
    </html>`.markup;
}

/** The page has no script: tighter than the rest of the site (W3C CSP Level 3). */
const policy = new Html(
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">`,
);

function standing({ status, notes, replacedBy, post }: CardRecord): Html {
  const { label, meaning } = cardStatuses[status];
  const word = post.word && html` Acaranya kini <strong>${post.word}</strong>.`;
  const list = notes.map(({ date, note }) => html`<li><strong>${formatDay(date)}.</strong> ${note}</li>`);
  return html`<section class="status ${status}" aria-labelledby="status">
    <p id="status" class="word"><span aria-hidden="true">${signs[status]}</span> ${label.toUpperCase()}</p>
    <p>${meaning}${word}</p>
    ${
      list.length > 0 &&
      html`<ul>
        ${list}
      </ul>`
    }
    ${replacedBy && html`<p><a href="/C/${replacedBy}">Lihat kartu yang berlaku sekarang (${replacedBy})</a></p>`}
  </section>`;
}

/** Told apart by their form, not by colour. */
const signs: Record<CardRecord['status'], string> = {
  berlaku: '✓',
  dikoreksi: '!',
  digantikan: '↻',
  ditarik: '✕',
};

function verdict({ post }: CardRecord): Html | undefined {
  if (!post.verdict) return undefined;
  return html`<p>Putusan atas kabar ini: <strong>${post.verdict.toUpperCase()}</strong></p>`;
}

function genuine({ files, look, code, post }: CardRecord): Html | undefined {
  const shown = files.find(isPicture) ?? look;
  if (!shown) return undefined;
  const others = files.filter(({ path }) => path !== undefined && path !== shown.path);
  const links = others.map(
    ({ path, type }, i) => html`${i > 0 && ' · '}<a href="${path}">${formats[type]}</a>`,
  );
  return html`<figure>
    <figcaption>
      <strong>Kartu aslinya.</strong> Gambar yang Anda terima harus sama: bandingkan tanggal, angka, dan
      putusannya.${links.length > 0 && html` Berkas lain: ${links}.`}
    </figcaption>
    <a href="${shown.path}"
      ><img
        src="${shown.path}"
        width="${shown.width}"
        height="${shown.height}"
        alt="Kartu ${code}: ${post.title}"
        loading="lazy"
        decoding="async"
    /></a>
  </figure>`;
}

function registered({ register, code, files }: CardRecord): Html {
  const link = html`<a href="/register/">register</a>`;
  const place = register
    ? html`Tercatat di ${link} pada ${formatDay(register.time)}, entri
      ${register.entry}${!register.signed && ' (pratinjau, tidak ditandatangani)'}.`
    : html`Pratinjau: kartu ini belum tercatat di ${link}.`;
  const hashes = files.map(({ sha256 }) => html`<li><code>${sha256}</code></li>`);
  return html`<div class="soft small">
    <p>${place}</p>
    ${
      hashes.length > 0 &&
      html`<details>
        <summary>Untuk pemeriksa: SHA-256 berkas aslinya</summary>
        <ul>
          ${hashes}
        </ul>
        <p><a href="/C/${code}.json">Data kartu ini (JSON)</a></p>
      </details>`
    }
  </div>`;
}

const formats = { 'image/jpeg': 'gambar', 'video/mp4': 'video', 'application/pdf': 'PDF' } as const;

function isPicture(file: CardFile): file is CardFile & { path: string; width: number; height: number } {
  return file.type === 'image/jpeg' && file.path !== undefined && file.width !== undefined;
}
