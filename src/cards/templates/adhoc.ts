import { type Block, lines, type Space } from '../blocks.ts';
import type { CardContent } from '../card-content.ts';
import { isLow } from '../frames.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import type { AdhocSubject } from '../subjects/announcement.ts';
import { eyebrow } from './eyebrow.ts';
import { figureBlock } from './figure.ts';
import { aroundHeadline } from './headline.ts';
import { stageRows } from './stage-rows.ts';

const sizes = {
  roomy: {
    gap: 32,
    max: 92,
    comfortable: 52,
    above: 14,
    quota: 120,
    quotaGap: 22,
    stages: [4, 3, 2],
    row: 22,
    name: 34,
  },
  compact: {
    gap: 22,
    max: 70,
    comfortable: 44,
    above: 6,
    quota: 84,
    quotaGap: 12,
    stages: [2, 1],
    row: 18,
    name: 32,
  },
  wide: {
    gap: 12,
    max: 54,
    comfortable: 38,
    above: 4,
    quota: 72,
    quotaGap: 6,
    stages: [1],
    row: 18,
    name: 30,
  },
  afar: {
    gap: 18,
    max: 92,
    comfortable: 54,
    above: 6,
    quota: 112,
    quotaGap: 10,
    stages: [],
    row: 18,
    name: 34,
  },
} as const;

/** A recruitment: which body, the headline, how many are needed, the main dates and how to apply. */
export async function adhoc(content: CardContent, subject: AdhocSubject, space: Space): Promise<Block[]> {
  const { above, quota: max, quotaGap, stages } = sizes[space.setting];
  const before = await eyebrow(subject.body, space);
  const figure = content.emphasis ? { value: content.emphasis, unit: '' } : subject.quota;
  const quota = figure ? [await figureBlock(figure, space, { max, gap: quotaGap })] : [];
  const apply = isLow(space.setting) ? [] : await applyBar(subject.apply, space);
  const dated = (count: number, over: Block[], under: Block[]) => async () => ({
    before,
    after: [...over, await mainRows(subject.stages, count, space), ...under],
    gap: above,
  });
  const undated = async () => ({ before, after: [...quota, ...apply], gap: above });
  return aroundHeadline(
    content.headline,
    space,
    sizes[space.setting],
    stages.length > 0 ? stages.map((count) => dated(count, quota, apply)) : [undated],
    // Nobody can act on it without its dates: before they go, the headline gets smaller, the photograph gives way, then address and quota go.
    [dated(1, quota, apply), dated(1, quota, []), dated(1, [], [])],
  );
}

async function mainRows(stages: AdhocSubject['stages'], count: number, space: Space): Promise<Block> {
  const { gap, row, name } = sizes[space.setting];
  return { ...(await stageRows(mainStages(stages, count), space, { size: name, pad: row })), gap };
}

/** The first stages and the last one: what an applicant must not miss, and the end. */
function mainStages<T>(stages: T[], count: number): T[] {
  if (stages.length <= count || count < 3) return stages.slice(0, count);
  return [...stages.slice(0, count - 1), ...stages.slice(-1)];
}

async function applyBar(
  [first, ...others]: string[],
  { setting, width, world, typeset }: Space,
): Promise<Block[]> {
  if (!first) return [];
  const inner = width - 64;
  const address = await typeset(`Daftar: ${first}`, 'strong', {
    width: inner,
    height: 100,
    max: 38,
    min: 28,
  });
  const place =
    others.length > 0
      ? [await typeset(others.join(' · '), 'text', { width: inner, height: 48, max: 32, min: 28 })]
      : [];
  const pad = setting === 'roomy' ? 18 : 12;
  const height = [address, ...place].reduce((sum, text) => sum + text.height, pad * 2);
  return [
    {
      gap: Math.round(sizes[setting].gap * 0.7),
      height,
      html: html`<div
        class="stack"
        style="height:${height}px;padding:${pad}px 32px;border-radius:16px;background:${palette[world.accent]}"
      >
        ${lines(address, world.ground[1])}${place.map((text) => lines(text, world.ground[1]))}
      </div>`,
    },
  ];
}
