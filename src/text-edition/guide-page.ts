import type { Guide } from '#src/content/guides.ts';
import { formatDay } from '#src/domain/dates.ts';
import { stepAnchor } from '#src/domain/guide.ts';
import { type Html, html } from '#src/domain/html.ts';
import { guidePath } from '#src/domain/paths.ts';
import { stepFacts } from '#src/domain/step-facts.ts';
import type { TextPage } from './layout.ts';
import { factsList } from './parts/facts-list.ts';
import { sourceList } from './parts/source-list.ts';

/** A guide, step by step. */
export function guidePage(guide: Guide): TextPage {
  const { title, summary, updated, steps, sources } = guide;
  return {
    title,
    full: guidePath(guide),
    kept: { day: updated, about: summary },
    main: html`<h1>${title}</h1>
      <p>${summary}</p>
      <p>Diperiksa ${formatDay(updated)}</p>
      ${steps.map((step, i) => stepPart(step, i + 1))}
      ${sources && sourceList('Sumber', sources, { brief: true })}`,
  };
}

/** A step; its answers are links to what comes next. 1 is the first. */
function stepPart(step: Guide['steps'][number], number: number): Html {
  const { title, sample, text, link, choices = [] } = step;
  const answers = choices.map(({ answer, step: next, guide }) => {
    const to = guide === undefined ? `#${stepAnchor(next ?? 1)}` : `/teks${guidePath({ id: guide })}`;
    return html`<li><a href="${to}">${answer}</a></li>`;
  });
  const example = html`<strong>CONTOH.</strong> Langkah ini contoh, belum diperiksa terhadap aturannya. `;
  const service = link && html`<p><a href="${link.url}">${link.title}</a></p>`;
  const ways =
    answers.length > 0 &&
    html`<ul>
      ${answers}
    </ul>`;
  return html`<h2 id="${stepAnchor(number)}">${number}. ${title}</h2>
    <p>${sample && example}${text}</p>
    ${factsList(stepFacts(step))}${service}${ways}`;
}
