import type { Problem } from '#src/domain/problem.ts';
import { type GuideData, guideSchema } from '#src/schemas/guide.ts';
import { judgeGuardedYaml } from './guarded-yaml.ts';
import type { BrokenReference } from './references.ts';

/** Judges the bytes of one guide: the guide, or every problem of its file. */
export function judgeGuide(
  bytes: Uint8Array,
  file: string,
  id: string,
): { guide: Guide | undefined; problems: Problem[] } {
  const { data, problems } = judgeGuardedYaml(bytes, file, guideSchema, 'guide');
  return { guide: data && { ...data, file, id }, problems };
}

/** Answers that lead to a guide that does not exist, and topics that do not; topics that could not be read are not held against a guide. `ids` are all guides. */
export function brokenGuides(
  guides: Guide[],
  topicIds: string[] | undefined,
  ids: string[],
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
        guide === undefined || ids.includes(guide)
          ? []
          : [
              {
                file,
                path: ['steps', i, 'choices', k, 'guide'],
                message: `Panduan "${guide}" tidak ada di content/guides. Yang ada: ${ids.join(', ')}`,
              },
            ],
      ),
    ),
  ]);
}

/** The steps of a citizen in a situation. */
export type Guide = GuideData & { id: string; file: string };
