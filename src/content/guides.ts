import type { Problem } from '#src/domain/problem.ts';
import { type GuideData, guideSchema } from '#src/schemas/guide.ts';
import { listFiles } from './files.ts';
import { readGuardedYaml } from './guarded-yaml.ts';
import type { BrokenReference } from './references.ts';

/** Every guide of content/guides, and every problem of the folder. */
export async function readGuides(dir: string): Promise<{ guides: Guide[]; problems: Problem[] }> {
  const { files, problems } = await listFiles(dir, 'guides', { extension: 'yml', dated: false });
  const read = await Promise.all(
    files.map(async ({ file, id }) => ({ file, id, ...(await readGuide(dir, file)) })),
  );
  return {
    guides: read.flatMap(({ data, file, id }) => (data ? [{ ...data, file, id }] : [])),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** One guide, or every problem of its file. */
export function readGuide(dir: string, file: string) {
  return readGuardedYaml(dir, file, guideSchema, 'guide');
}

/** Answers that lead to a guide that does not exist, and topics that do not; topics that could not be read are not held against a guide. */
export function brokenGuides(guides: Guide[], topicIds: string[] | undefined): BrokenReference[] {
  const ids = guides.map(({ id }) => id);
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
