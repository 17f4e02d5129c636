import { type Block, lines, type Space, textBlock } from '../blocks.ts';
import type { CardContent } from '../content.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import type { AdhocSubject } from '../subjects/announcement.ts';
import { figureBlock } from './figure.ts';
import { headline } from './headline.ts';

/** A recruitment: which body, the headline, how many are needed, the main dates and how to apply. */
export async function adhoc(content: CardContent, subject: AdhocSubject, space: Space): Promise<Block[]> {
  const { roomy, shape, width, world, typeset } = space;
  const wide = shape === 'wide';
  const gap = roomy ? 40 : wide ? 16 : 24;
  const body = textBlock(
    await typeset(subject.body, 'strong', { width, height: 50, max: wide ? 30 : 36, min: 28 }),
    world.soft,
    0,
  );
  const figure = content.emphasis ? { value: content.emphasis, unit: '' } : subject.quota;
  const quota = figure
    ? [await figureBlock(figure, space, { max: roomy ? 150 : wide ? 70 : 92, gap: wide ? 8 : gap / 2 })]
    : [];
  const stages = await stageRows(mainStages(subject.stages, roomy ? 4 : wide ? 1 : 2), space, gap);
  const apply = subject.apply.length > 0 && !wide ? [await applyLine(subject.apply, space, gap)] : [];
  const others = [body, ...quota, ...stages, ...apply];
  const title = await headline(content.headline, space, {
    others,
    gap: roomy ? 20 : 10,
    max: roomy ? 84 : wide ? 54 : 64,
  });
  return [body, title, ...quota, ...stages, ...apply];
}

/** The first stages and the last one: what an applicant must not miss, and the end. */
function mainStages<T>(stages: T[], count: number): T[] {
  if (stages.length <= count) return stages;
  return count < 3 ? stages.slice(0, count) : [...stages.slice(0, count - 1), ...stages.slice(-1)];
}

async function stageRows(
  stages: AdhocSubject['stages'],
  { width, shape, typeset, world }: Space,
  gap: number,
): Promise<Block[]> {
  const rows = await Promise.all(
    stages.map(async ({ name, span }) => {
      const date = await typeset(span, 'strong', {
        width: width * 0.5,
        height: 90,
        max: shape === 'wide' ? 30 : 34,
        min: 28,
      });
      const label = await typeset(name, 'text', {
        width: width - date.width - 40,
        height: 88,
        max: 34,
        min: 28,
      });
      const height = Math.max(date.height, label.height) + (shape === 'wide' ? 20 : 28);
      return {
        height,
        html: html`<div
          class="row"
          style="justify-content:space-between;align-items:center;height:${height}px;border-top:2px solid ${palette[world.accent]}"
        >
          ${lines(label, world.text)}${lines(date, world.accent)}
        </div>`,
      };
    }),
  );
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return [{ gap, height, html: html`${rows.map((row) => row.html)}` }];
}

async function applyLine(ways: string[], { width, world, typeset }: Space, gap: number): Promise<Block> {
  const [first = '', ...others] = ways;
  const address = await typeset(`Daftar: ${first}`, 'strong', {
    width: width - 64,
    height: 50,
    max: 38,
    min: 28,
  });
  const place = await typeset(others.join(' · '), 'text', {
    width: width - 64,
    height: 48,
    max: 32,
    min: 28,
  });
  const height = address.height + (others.length > 0 ? place.height : 0) + 40;
  return {
    gap: Math.round(gap * 0.8),
    height,
    html: html`<div
      class="stack"
      style="height:${height}px;justify-content:center;padding:0 32px;border-radius:16px;background:${palette[world.accent]}"
    >
      ${lines(address, 'ink')}${others.length > 0 && lines(place, 'ink')}
    </div>`,
  };
}
