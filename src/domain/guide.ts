/**
 * Every breach of a guide's order: a step that names neither a source nor that it is an example, a source that is not in the list, an answer that
 * leads nowhere, to itself, or to two places. `path` leads to the field.
 */
export function guideProblems({
  steps,
  sources = [],
}: Steps): { path: (string | number)[]; message: string }[] {
  return steps.flatMap((step, i) => [
    ...unfounded(step).map((message) => ({ path: ['steps', i], message })),
    ...(step.sources ?? []).flatMap((number, k) =>
      number >= 1 && number <= sources.length
        ? []
        : [
            {
              path: ['steps', i, 'sources', k],
              message: `Sumber nomor ${number} tidak ada. Daftar sumber memuat ${sources.length}; nomor pertama adalah 1`,
            },
          ],
    ),
    ...(step.choices ?? []).flatMap((choice, k) => {
      const message = aimless(choice, i, steps.length);
      return message === undefined ? [] : [{ path: ['steps', i, 'choices', k], message }];
    }),
  ]);
}

/** The address of a step on its guide's page, "#langkah-2"; 1 is the first. */
export function stepAnchor(number: number): string {
  return `langkah-${number}`;
}

function unfounded({ sources, sample }: Step): string[] {
  if (sources || sample) return [];
  return [
    'Langkah ini belum bersumber. Tulis nomor sumbernya, misalnya sources: [1], atau tandai sample: true',
  ];
}

function aimless({ step, guide }: Choice, from: number, steps: number): string | undefined {
  if ((step === undefined) === (guide === undefined))
    return 'Jawaban ini harus menuju satu tempat: tulis step (nomor langkah) atau guide (nama panduan lain)';
  if (step === undefined) return undefined;
  if (step < 1 || step > steps) return `Langkah nomor ${step} tidak ada. Panduan ini punya ${steps} langkah`;
  return step === from + 1
    ? 'Jawaban ini kembali ke langkahnya sendiri. Tulis nomor langkah berikutnya'
    : undefined;
}

interface Steps {
  steps: Step[];
  sources?: unknown[] | undefined;
}
interface Step {
  sources?: number[] | undefined;
  sample?: boolean | undefined;
  choices?: Choice[] | undefined;
}
interface Choice {
  step?: number | undefined;
  guide?: string | undefined;
}
