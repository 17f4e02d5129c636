import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { cardXmp } from '#src/cards/metadata.ts';
import { agendaPost, clarificationPost, office } from '../fixtures/posts/base.ts';
import { hostileTexts } from '../fixtures/posts/tricky.ts';
import { contentOf } from './drawing.ts';

test('a file tells its source, its terms, its code and what it shows', () => {
  const content = contentOf(clarificationPost('2019-01-03-kontainer'), 'instagram');
  const texts = textsOf(cardXmp(content));
  expect(texts).toMatchObject({
    'dc:title': content.headline,
    'dc:identifier': content.code,
    'dc:source': `https://kab-kampar.kpu.go.id/C/${content.code}`,
    'dc:creator': office.name,
    'photoshop:Source': 'Liputan6',
    'xmpRights:WebStatement': 'https://creativecommons.org/licenses/by/4.0/',
    'Iptc4xmpExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
  });
  expect(texts['Iptc4xmpCore:AltTextAccessibility']).toContain('dinyatakan salah');
  expect(texts['dc:rights']).toContain('CC BY 4.0');
});

test('a card with a photograph is no pure drawing', () => {
  const cover = { src: 'media/rapat.jpg', alt: 'Rapat di aula' };
  expect(
    textsOf(cardXmp(contentOf(agendaPost('rapat', { cover }))))['Iptc4xmpExt:DigitalSourceType'],
  ).toMatch(/composite$/);
});

test('an invented example says so to those who cannot see it', () => {
  const texts = textsOf(cardXmp(contentOf(agendaPost('rapat', { sample: true }))));
  expect(texts['Iptc4xmpCore:AltTextAccessibility']).toMatch(/^Contoh rekaan\./);
});

test.each(hostileTexts)('no text of a post becomes markup of its metadata: %s', (text) => {
  const content = contentOf(clarificationPost('bersih', { title: text, claim: text }), 'instagram');
  expect(textsOf(cardXmp(content))['dc:title']).toBe(content.headline);
});

/** The texts of a packet by the property that they stand in; fails when it is no well-formed XML with namespaces. */
function textsOf(xmp: string): Record<string, string> {
  const texts: Record<string, string> = {};
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => expect.unreachable(error.message));
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const property = open.findLast((name) => !name.startsWith('rdf:')) ?? '';
    texts[property] = (texts[property] ?? '') + text;
  });
  parser.write(xmp).close();
  return texts;
}
