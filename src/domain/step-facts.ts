import type { GuideData } from '#src/schemas/guide.ts';

/** Where to go with a step, what to bring, which form, until when; only what the step names. */
export function stepFacts({
  office,
  bring = [],
  form,
  when,
}: GuideData['steps'][number]): { name: string; lines: string[] }[] {
  return [
    { name: 'Ke mana', lines: office ? [office] : [] },
    { name: 'Bawa', lines: bring },
    { name: 'Formulir', lines: form ? [form] : [] },
    { name: 'Kapan', lines: when ? [when] : [] },
  ].filter(({ lines }) => lines.length > 0);
}
