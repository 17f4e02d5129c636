import { type Html, html } from '#src/domain/html.ts';

/** Names, each with its lines; a line that is an address is a link. Nothing where there are none. */
export function factsList(facts: Fact[]): Html | undefined {
  if (facts.length === 0) return undefined;
  const items = facts.flatMap(({ name, lines }) => [
    html`<dt>${name}</dt>`,
    ...lines.map((line) => html`<dd>${linked(line)}</dd>`),
  ]);
  return html`<dl>${items}</dl>`;
}

function linked(line: string): Html | string {
  return /^https:\/\/\S+$/.test(line) ? html`<a href="${line}">${line}</a>` : line;
}

/** A name with one line or several. */
export interface Fact {
  name: string;
  lines: string[];
}
