import { expect, test } from 'vitest';
import { html } from '#src/cards/html.ts';

test('values are escaped, markup is not', () => {
  const bold = html`<b>${'<i> & "x"'}</b>`;
  expect(html`<p title="${`'"`}">${bold}${[bold]}${false}${undefined}${0}</p>`.markup).toBe(
    '<p title="&#39;&#34;"><b>&#60;i&#62; &#38; &#34;x&#34;</b><b>&#60;i&#62; &#38; &#34;x&#34;</b>0</p>',
  );
});
