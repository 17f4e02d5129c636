import { expect, test } from 'vitest';
import { marks } from '#src/offline/copy-list.ts';
import { offlinePage } from '#src/offline/worker/offline-page.ts';

const template = `${marks.title.join('')}<main>${marks.content.join('')}</main>`;
const text = { path: '/tanya/ktp/', title: 'Perlukah e-KTP?', about: '9–11 Mei 2024', html: '<p>Bawa e-KTP' };

test('a line of a kept text breaks no more inside what belongs together than that of its page', () => {
  const { html } = offlinePage(template, text.path, [text], 0);
  expect(html).toContain('<title>Perlukah e-KTP?</title>');
  expect(html).toContain('<h1>Perlukah <span class="whole">e-KTP</span>?</h1>');
  expect(html).toContain('<p>Bawa <span class="whole">e-KTP</span>');
  expect(offlinePage(template, '/tanya/', [text], 0).html).toContain(
    '<span class="whole">9–11 Mei 2024</span>',
  );
});
