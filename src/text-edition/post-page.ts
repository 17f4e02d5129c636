import { bodyHtml } from '#src/content/markdown-html.ts';
import { formatDay, formatMoment } from '#src/domain/dates.ts';
import { type Html, html } from '#src/domain/html.ts';
import { dpbPath, postPath } from '#src/domain/paths.ts';
import { filedOn, lastChange, type Post, summaryOf, titleOf, withdrawalOf } from '#src/domain/post.ts';
import type { Edition } from './edition.ts';
import type { TextPage } from './layout.ts';
import { aboutPost } from './parts/about.ts';
import { factsList } from './parts/facts-list.ts';
import { postFacts } from './parts/post-facts.ts';
import { prose } from './parts/prose.ts';
import { sourceList } from './parts/source-list.ts';

/** A post as text alone. */
export function postPage(post: Post, edition: Edition): TextPage {
  const { districts, today } = edition;
  return {
    title: titleOf(post),
    full: postPath(post),
    kept: { day: filedOn(post), about: aboutPost(post, today) },
    main: html`<h1>${titleOf(post)}</h1>
      ${standing(post)}
      <p>${summaryOf(post)}</p>
      <p>${dates(post)}</p>
      ${corrections(post)}${factsList(postFacts(post, districts, today))}${prose(bodyHtml(post))}
      ${figures(post, edition)}${post.kind !== 'faq' && companions(post)}
      ${post.sources && sourceList('Sumber', post.sources)}`,
  };
}

/** That a post is a mere example, or was taken back. */
function standing(post: Post): Html {
  const withdrawal = withdrawalOf(post);
  return html`${
    post.sample &&
    html`<p><strong>CONTOH.</strong> Isi halaman ini contoh, bukan informasi yang sebenarnya.</p>`
  }${withdrawal && html`<p><strong>DITARIK ${formatDay(withdrawal.date)}.</strong> ${withdrawal.note}</p>`}`;
}

function dates(post: Post): string {
  if (post.kind === 'faq') return `Diperiksa ${formatDay(post.updated)}`;
  const changed = lastChange(post);
  const published = `Terbit ${formatMoment(post.published)}`;
  return changed === post.published ? published : `${published} · diperbarui ${formatDay(changed)}`;
}

function corrections(post: Post): Html[] {
  if (post.kind === 'faq') return [];
  return (post.corrections ?? []).map(
    ({ date, note }) => html`<p><strong>Koreksi ${formatDay(date)}:</strong> ${note}</p>`,
  );
}

/** The way to the figures that an announcement speaks of. */
function figures(post: Post, { recapitulations }: Edition): Html | undefined {
  const dpb = post.kind === 'announcement' && recapitulations.find(({ id }) => id === post.dpb);
  return dpb ? html`<p><a href="/teks${dpbPath(dpb)}">Angkanya: ${dpb.title}</a></p>` : undefined;
}

/** What belongs to a post: its picture, its evidence, its files. */
function companions(post: Exclude<Post, { kind: 'faq' }>): Html {
  const { cover, attachments = [] } = post;
  const files = attachments.map(({ file, title }) => html`<li><a href="/${file}">${title}</a></li>`);
  return html`${cover && html`<p><a href="/${cover.src}">Gambar: ${cover.alt}</a></p>`}${
    post.kind === 'clarification' && sourceList('Bukti', post.evidence)
  }${
    files.length > 0 &&
    html`<h2>Lampiran</h2>
      <ul>
        ${files}
      </ul>`
  }`;
}
