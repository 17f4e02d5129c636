import { describe, expect, test } from 'vitest';
import { markdownHtml } from '#src/content/markdown-html.ts';
import { guardMarkdown } from '#src/guards/markdown.ts';
import { hostileBodies } from '../fixtures/hostile/bodies.ts';
import { hostilePages } from '../fixtures/hostile/pages.ts';
import { innocentBodies, innocentPages } from '../fixtures/innocent/bodies.ts';

describe('a post is refused that holds', () => {
  test.for(Object.entries(hostileBodies))('%s', { timeout: 15_000 }, ([, [body, line, word]]) => {
    const problems = guardMarkdown(body, 'md', 'a.md', 1);
    expect(problems.map((problem) => [problem.line, problem.message])).toContainEqual([
      line,
      expect.stringMatching(word),
    ]);
  });
});

describe('a page is refused that holds', () => {
  test.for(Object.entries(hostilePages))('%s', { timeout: 15_000 }, ([, [body, line, word]]) => {
    const problems = guardMarkdown(body, 'mdx', 'a.mdx', 1);
    expect(problems.map((problem) => [problem.line, problem.message])).toContainEqual([
      line,
      expect.stringMatching(word),
    ]);
  });
});

describe('passes:', () => {
  test.for(Object.entries(innocentBodies))('a post with %s', { timeout: 15_000 }, ([, body]) => {
    expect(guardMarkdown(body, 'md', 'a.md', 1)).toEqual([]);
    markdownHtml(body);
  });

  test.for(Object.entries(innocentPages))('a page with %s', ([, body]) => {
    expect(guardMarkdown(body, 'mdx', 'a.mdx', 1)).toEqual([]);
  });
});

describe('where', () => {
  const body = '\nsatu\n\n<div>\n\n[x](javascript:y) dan [z](//q)\n\n# Judul\n';

  test('every breach is listed with its line in the file', () => {
    expect(
      guardMarkdown(body, 'md', 'agenda/a.md', 10).map(({ file, line, field }) => [file, line, field]),
    ).toEqual([13, 15, 15, 17].map((line) => ['agenda/a.md', line, 'isi']));
  });

  test.for([
    ['Windows', '\r\n'],
    ['old Mac', '\r'],
  ])('%s line ends change no line', ([, end = '\n']) => {
    expect(guardMarkdown(body.replaceAll('\n', end), 'md', 'a.md', 10)).toEqual(
      guardMarkdown(body, 'md', 'a.md', 10),
    );
  });

  test('a tag and its end are told once', () => {
    expect(guardMarkdown('<b>tebal</b>', 'md', 'a.md', 1)).toHaveLength(1);
    expect(guardMarkdown('<b>tebal</b>', 'mdx', 'a.mdx', 1)).toHaveLength(1);
  });

  test('a character that nobody sees is told, however it is written', () => {
    expect(guardMarkdown('a\n\nb&#x202e;c &#27;', 'md', 'a.md', 1)).toMatchObject([
      { line: 3, message: expect.stringContaining('U+202E') },
    ]);
  });

  test('breaches after a component count the lines above it', () => {
    const page = 'teks\n\n<Contact />\n\n[x](data:a)\n\n<Verdicts />\n\n[x](file:a)';
    expect(guardMarkdown(page, 'mdx', 'a.mdx', 5).map(({ line }) => line)).toEqual([9, 13]);
  });
});

describe('the build', () => {
  /** The rules that Sätteri's plugin cannot see: front matter and size never reach it. */
  const readerOnly = /front matter|without end/;

  test.for(Object.entries(hostileBodies).filter(([name]) => !readerOnly.test(name)))(
    'ends at %s',
    ([, [body, line, word]]) => {
      expect(() => markdownHtml(body)).toThrow(
        new RegExp(`baris ${line}:.*(?:${word.source})`, `s${word.flags}`),
      );
    },
  );

  test('no tag ends within the description of a picture or the title of a link', () => {
    const html = markdownHtml('![usia > 17 <b id=x>](media/peta.png) [y](media/b.pdf "t > <i>") 3 > 2');
    expect(html).toContain('alt="usia &gt; 17 &lt;b id=x&gt;"');
    expect(html).toContain('title="t &gt; &lt;i&gt;"');
    expect(html).toContain('</a> 3 &gt; 2</p>');
  });

  test('comments do not reach the page', () => {
    expect(markdownHtml('a <!-- rahasia --> b\n\n<!--\n\nrahasia\n\n-->')).toBe('<p>a  b</p>\n');
  });

  test('files of content are found from pages at any depth', () => {
    const html = markdownHtml('![Peta](media/peta.png) [x](media/a.pdf) [y][y]\n\n[y]: media/b.pdf');
    expect(html).toBe(
      '<p><img src="/media/peta.png" alt="Peta"> <a href="/media/a.pdf">x</a> <a href="/media/b.pdf">y</a></p>\n',
    );
  });

  test('a rule is no front matter, and nothing between two of them is lost', () => {
    expect(markdownHtml('a\n\n---\n\nb\n\n---\n\nc')).toContain('<p>b</p>');
  });

  test('footnotes speak Indonesian', () => {
    const html = markdownHtml('teks[^1]\n\n[^1]: catatan');
    expect(html).toContain('Catatan kaki');
    expect(html).toContain('aria-label="Kembali ke rujukan 1"');
    expect(html).not.toMatch(/Footnotes|Back to/);
  });

  test('a heading never takes the name of a section of the page', () => {
    expect(markdownHtml('## Sumber\n\n### Sumber\n\n## 2. بحث __proto__')).toBe(
      '<h2 id="isi-sumber">Sumber</h2>\n<h3 id="isi-sumber--2">Sumber</h3>\n<h2 id="isi-2-بحث-proto">2. بحث <strong>proto</strong></h2>\n',
    );
  });

  test('headings of the next text are counted anew', () => {
    expect(markdownHtml('## Sumber')).toBe(markdownHtml('## Sumber'));
  });

  test('tables carry no style within HTML', () => {
    const html = markdownHtml('|a|b|\n|--:|---|\n|1|2|');
    expect(html).toContain('<td class="align-right">1</td>');
    expect(html).not.toContain('style=');
  });
});
