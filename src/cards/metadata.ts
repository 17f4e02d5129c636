import { license } from '#src/domain/license.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { CardContent } from './card-content.ts';

/**
 * What a card's file says about itself, as XMP (ISO 16684-1) with the properties of the IPTC Photo Metadata Standard
 * (https://www.iptc.org/std/photometadata/specification/): title, alternative text, who made it, on which source it rests, its code, and its terms. It is
 * told from the card's content alone, so that the same card has the same bytes. Apps that shrink a picture drop it; the code on the card itself stays.
 */
export function cardXmp(content: CardContent): string {
  const { headline, office, code, source } = content;
  const address = `https://${office.host}/C/${code}`;
  const rights = `© ${office.name}. Boleh disebarkan dengan menyebut sumber (CC BY 4.0).`;
  const properties = [
    localized('dc:title', headline),
    localized('dc:description', altOf(content)),
    localized('Iptc4xmpCore:AltTextAccessibility', altOf(content)),
    `<dc:creator><rdf:Seq><rdf:li>${escaped(office.name)}</rdf:li></rdf:Seq></dc:creator>`,
    localized('dc:rights', rights),
    plain('dc:identifier', code),
    plain('dc:source', address),
    plain('photoshop:Credit', office.name),
    plain('photoshop:Source', source.replace(/^Sumber: /, '')),
    plain('xmpRights:Marked', 'True'),
    plain('xmpRights:WebStatement', license),
    plain('xmp:CreatorTool', 'Suluh'),
    plain(
      'Iptc4xmpExt:DigitalSourceType',
      sourceTypes[content.cover || content.claimImage ? 'composite' : 'drawn'],
    ),
  ];
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${namespaces}>${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** IPTC's vocabulary of how a picture came about: drawn by a program, or put together with a picture taken by a camera or from a screen. */
const sourceTypes = {
  drawn: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
  composite: 'http://cv.iptc.org/newscodes/digitalsourcetype/composite',
} as const;

const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** What the card shows, for people who cannot see it. */
function altOf({ kind, office, headline, subject, date, page, sample }: CardContent): string {
  const verdict = subject.template === 'clarification' || subject.template === 'claim' ? subject : undefined;
  const parts = [
    sample ? 'Contoh rekaan' : '',
    `Kartu ${kind.toLowerCase()} ${office.shortName}${page ? `, lembar ${page.number} dari ${page.of}` : ''}`,
    headline,
    verdict?.claim
      ? `Pesan yang beredar, “${verdict.claim}”, dinyatakan ${verdicts[verdict.verdict].label.toLowerCase()}`
      : '',
    `${date.label} ${date.day}`,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function localized(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
}

function plain(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
