import type { District } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** Changes the names of one office to those of another, and knows what else speaks of the first: its region, kecamatan, province and address. */
export function ownWords(office: OfficeData, districts: District[], to: Names): OwnWords {
  const { name, shortName, regionName, partner } = office;
  // Longer names first, because they hold the shorter ones.
  const renames = (
    [
      [name, to.name],
      [partner.fullName, to.partner.fullName],
      [partner.name, to.partner.name],
      [shortName, to.shortName],
      [regionName, to.regionName],
    ] as const
  ).toSorted(([a], [b]) => b.length - a.length);
  const places = [
    regionName.replace(/^(?:Kabupaten|Kota) /, ''),
    office.province,
    office.region,
    office.documentCode,
    office.address,
    new URL(office.site).host,
    ...districts.flatMap((district) => [district.name, district.code]),
  ];
  const own = new RegExp(`(?<![\\p{L}\\p{N}])(?:${places.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return {
    rename: (text) => renames.reduce((changed, [from, into]) => changed.replaceAll(from, into), text),
    speaksOfOwn: (text) => own.test(text),
    withoutOwnParagraphs: (text) =>
      text
        .split(/\n{2,}/)
        .filter((paragraph) => !own.test(paragraph))
        .join('\n\n'),
  };
}

/** Text of one office for another. */
export interface OwnWords {
  rename: (text: string) => string;
  speaksOfOwn: (text: string) => boolean;
  /** Paragraphs are what blank lines part. */
  withoutOwnParagraphs: (text: string) => string;
}

/** The names that an office goes by. */
export type Names = Pick<OfficeData, 'name' | 'shortName' | 'regionName'> & {
  partner: Pick<OfficeData['partner'], 'name' | 'fullName'>;
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
