import type { Problem } from '#src/domain/problem.ts';
import { type GuideData, guideSchema } from '#src/schemas/guide.ts';
import { judgeGuardedYaml } from './guarded-yaml.ts';
import type { BrokenReference } from './references.ts';

/** Judges the bytes of one guide: the guide, or every problem of its file; of a draft only what may be in no file. */
export function judgeGuide(
  bytes: Uint8Array,
  file: string,
  id: string,
): { guide: Guide | undefined; draft: boolean; problems: Problem[] } {
  const { data, draft, problems } = judgeGuardedYaml(bytes, file, guideSchema, 'guide');
  return { guide: data && { ...data, file, id }, draft, problems };
}

/**
 * Answers that lead to a guide that does not exist or is a draft, and topics that do not exist; topics that could not be read are not held against a
 * guide.
 */
export function brokenGuides(
  guides: Guide[],
  topicIds: string[] | undefined,
  { guideIds, draftGuideIds }: GuideIds,
): BrokenReference[] {
  return guides.flatMap(({ file, steps, topics }) => [
    ...topics.flatMap((topic, i) =>
      topicIds && !topicIds.includes(topic)
        ? [
            {
              file,
              path: ['topics', i],
              message: `Topik "${topic}" tidak ada di topics.yml. Pilih salah satu: ${topicIds.join(', ')}`,
            },
          ]
        : [],
    ),
    ...steps.flatMap(({ choices = [] }, i) =>
      choices.flatMap(({ guide }, k) =>
        guide === undefined || guideIds.includes(guide)
          ? []
          : [
              {
                file,
                path: ['steps', i, 'choices', k, 'guide'],
                message: `${missingGuide(guide, draftGuideIds)} Yang ada: ${guideIds.join(', ')}`,
              },
            ],
      ),
    ),
  ]);
}

function missingGuide(id: string, drafts: string[]): string {
  return drafts.includes(id)
    ? `Panduan "${id}" masih konsep, jadi pembaca belum dapat ke sana. Terbitkan dulu (content/guides/${id}.yml), atau pilih panduan lain.`
    : `Panduan "${id}" tidak ada di content/guides.`;
}

/** Names of the guides that there are. */
export interface GuideIds {
  /** Those too that could not be read. */
  guideIds: string[];
  /** Guides that are still being written. */
  draftGuideIds: string[];
}

/** The steps of a citizen in a situation. */
export type Guide = GuideData & { id: string; file: string };
