import { expect, test } from 'vitest';
import { Html, html } from '#src/domain/html.ts';

test('texts and numbers are escaped, markup is not, and what is not there leaves nothing', () => {
  const bold = html`<b>${`<i> & "x"`}</b>`;
  expect(
    html`<p title="${`'"`}">${bold}${[bold]}${false}${undefined}${0}${new Html('<hr>')}</p>`.markup,
  ).toBe(
    '<p title="&#39;&quot;"><b>&lt;i&gt; &amp; &quot;x&quot;</b><b>&lt;i&gt; &amp; &quot;x&quot;</b>0<hr></p>',
  );
});

test('what a template has for people alone is left out, line breaks of a text stay', () => {
  const text = 'satu\n    dua';
  expect(
    html`<ul>
      <li>
        <a href="/a">${text}</a>
        <a href="/b">b</a><br />
      </li>
      ${html`<li>${text}</li>`}
    </ul>`.markup,
  ).toBe('<ul><li><a href="/a">satu\n    dua</a>\n<a href="/b">b</a><br></li><li>satu\n    dua</li></ul>');
});
