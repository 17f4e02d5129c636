import { markdownToHtml } from 'satteri';
import { expect, test, vi } from 'vitest';
import { markdownFeatures } from '#src/domain/markdown/satteri.ts';
import { outputPlugins } from '#src/guards/markdown-output.ts';
import { innocentBodies } from '../../fixtures/innocent/bodies.ts';

// As the desk reads it.
vi.doMock('#markdown', () => import('#src/domain/markdown/micromark.ts'));
const { draftMarkdown } = await import('#admin/previews/page/markdown.ts');

const bodies = Object.entries(innocentBodies).filter(([, { length }]) => length < 5_000);

test.for(bodies)('%s looks as on the site', async ([, body]) => {
  const { html } = await markdownToHtml(body, { features: markdownFeatures, hastPlugins: outputPlugins });
  expect(alike(draftMarkdown(body))).toBe(alike(html));
});

/** HTML in one way of writing it, without anchors of headings. Files of the office are named from content/, and the site gives them their address later. */
function alike(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/(?<=(?:href|src)=")(?=media\/)/g, '/')
    .replaceAll(/ id="isi-[^"]*"/g, '')
    .replaceAll(/&lt;|&#x3C;/g, '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&amp;|&#x26;/g, '&')
    .trim();
}

test('Markdown is shown as on the site: headings, lists, tables, links to files of the office', () => {
  expect(draftMarkdown('## Cara\n\n- satu\n- dua\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toMatch(
    /<h2>Cara<\/h2>[\s\S]*<li>dua<\/li>[\s\S]*<td>2<\/td>/,
  );
  expect(draftMarkdown('[unduh](media/a.pdf)')).toContain('<a href="/media/a.pdf">unduh</a>');
  expect(draftMarkdown('![Antrean](media/a.jpg)')).toContain('<img src="/media/a.jpg" alt="Antrean">');
});

test('what no parser should try is shown as it was typed', () => {
  expect(draftMarkdown(`${'> '.repeat(2000)}<b>`)).toMatch(/^<p>(?:&#62; )+&#60;b&#62;<\/p>$/);
});

test.each([
  '<script>alert(1)</script>',
  'Halo <img src=x onerror=alert(1)> dunia',
  '<svg onload=alert(1)>',
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert(1))',
  '[klik](data:text/html,<script>1</script>)',
  '![x](https://evil.example/p.png)',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](media/a.jpg)',
  '[x](https://a.id/"onmouseover="alert(1))',
  '<!-- <b>x</b> -->',
  '`<b>`\n\n    <i>\n\n[a]: javascript:alert(1)\n\n[a]',
])('nothing of %j takes effect', (text) => {
  const html = draftMarkdown(text);
  const tags = [...html.matchAll(/<([a-z]\w*)([^>]*)>/g)];
  for (const [, tag, attributes = ''] of tags) {
    expect(['p', 'a', 'img', 'code', 'pre', 'em', 'br']).toContain(tag);
    expect(attributes.replace(/"[^"]*"/g, '')).not.toMatch(/\bon\w+/);
    expect(attributes).not.toMatch(/(?:href|src)="(?!\/media\/|https:\/\/a\.id)/);
  }
});
