import { z } from 'zod';
import { isPictureFile } from '#src/schemas/common.ts';
import { bad, type Finding, good, open } from './finding.ts';
import { severalAtOnce, sha256Of, type Source } from './source.ts';

/** The content of an item that its proof has shown to be the registered one. */
export interface ProvedContent {
  /** "agenda/2021-06-30-rapat". */
  item: string;
  content: unknown;
}

/**
 * Holds attachments and pictures that a site hands out against the hashes in the proved contents. A picture that was written anew to free it of a phone's
 * notes is not the registered one bit by bit, and nothing proves it; of a claim's picture only a stamped form is published, which is another one on purpose.
 */
export async function mediaFindings(source: Source, contents: ProvedContent[]): Promise<Finding[]> {
  const told = contents.flatMap(({ item, content }) => {
    const { data } = contentSchema.safeParse(content);
    return data ? [{ item, ...data }] : [];
  });
  const hidden = new Set(told.map(({ claimImage }) => claimImage?.src));
  const media = told.flatMap(({ item, media: hashes }) =>
    Object.entries(hashes).flatMap(([name, sha256]) => (hidden.has(name) ? [] : { item, name, sha256 })),
  );
  const problems: string[] = [];
  const rewritten = new Set<string>();
  let same = 0;
  await severalAtOnce(media, async ({ item, name, sha256 }) => {
    const bytes = await source.read(`/${name}`);
    if (!bytes) problems.push(`${item}: ${name} tidak ada`);
    else if (sha256Of(bytes) === sha256) same++;
    else if (isPictureFile(name)) rewritten.add(name);
    else problems.push(`${item}: ${name} bukan lampiran yang tercatat`);
  });
  return [
    ...(same > 0 ? [good(`${same} gambar dan lampiran sama dengan yang tercatat.`)] : []),
    ...(rewritten.size > 0
      ? [
          open(
            `Gambar yang ditulis ulang tanpa catatan ponsel (EXIF), sehingga tidak dapat dibandingkan dengan yang tercatat: ${[...rewritten].sort().join(', ')}`,
          ),
        ]
      : []),
    ...problems.sort().map((text) => bad(text)),
  ];
}

const contentSchema = z.object({
  // A name is part of an address, and what a site tells is not trusted.
  media: z.record(z.string().regex(/^media\/[a-z0-9][a-z0-9._/-]*$/), z.string()),
  claimImage: z.object({ src: z.string() }).optional(),
});
