import { upcoming } from '#src/domain/agenda.ts';
import { html } from '#src/domain/html.ts';
import { guidePath } from '#src/domain/paths.ts';
import type { Edition } from './edition.ts';
import type { TextPage } from './layout.ts';
import { linkList } from './parts/link-list.ts';
import { postList } from './parts/post-list.ts';

/** The beginning: what comes next, what is new, and the ways to all else. */
export function homePage(edition: Edition): TextPage {
  const { office, posts, guides, pages, today } = edition;
  const coming = upcoming(posts, today).slice(0, 5);
  // Answers are looked at anew all at once: before the others they would be all that is new.
  const latest = posts
    .filter((post) => !coming.some(({ id }) => id === post.id))
    .sort((a, b) => Number(a.kind === 'faq') - Number(b.kind === 'faq'))
    .slice(0, 12);
  const steps = guides.map((guide) => ({ path: guidePath(guide), name: guide.title }));
  return {
    title: office.name,
    full: '/',
    description: `Semua informasi ${office.name} sebagai teks, untuk jaringan lambat.`,
    main: html`<h1>${office.name}</h1>
      <p>Seluruh isi situs sebagai teks, untuk jaringan lambat dan ponsel sederhana.</p>
      <h2>Agenda terdekat</h2>
      ${postList(coming, edition)}
      <h2>Terbaru</h2>
      ${postList(latest, edition)}
      ${
        steps.length > 0 &&
        html`<h2>Langkah demi langkah</h2>
          ${linkList(steps)}`
      }
      <h2>Lainnya</h2>
      ${linkList(pages.map(({ id, title }) => ({ path: `/${id}/`, name: title })))}`,
  };
}
