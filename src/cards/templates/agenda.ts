import { type Block, heightOf, type Space, stacked } from '../blocks.ts';
import type { CardContent } from '../card-content.ts';
import { isLow } from '../frames.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import type { AgendaSubject } from '../subjects/agenda.ts';
import { notesPill, statusBar, whenAndWhere } from './agenda-parts.ts';
import { aroundHeadline } from './headline.ts';
import { drawLeaf, type LeafForm } from './leaf.ts';

const sizes = {
  roomy: { gap: 48, max: 140, comfortable: 60, leaf: 316, leafOfTwo: 226, beside: 44 },
  compact: { gap: 30, max: 100, comfortable: 50, leaf: 256, leafOfTwo: 196, beside: 44 },
  wide: { gap: 18, max: 76, comfortable: 42, leaf: 216, leafOfTwo: 196, beside: 36 },
  afar: { gap: 20, max: 88, comfortable: 52, leaf: 236, leafOfTwo: 200, beside: 36 },
} as const;

const lowGap = 14;

/** An event: calendar leaf, time and place, then what it is. A postponed or cancelled one says so first, and strikes its date. */
export async function agenda(content: CardContent, subject: AgendaSubject, space: Space): Promise<Block[]> {
  // A billboard is broad, but has the height to give a headline its whole width, where no status bar takes it.
  const low = isLow(space.setting) && (content.off !== undefined || space.height < space.width * 0.6);
  return low ? wide(content, subject, space) : tall(content, subject, space);
}

async function tall(content: CardContent, subject: AgendaSubject, space: Space): Promise<Block[]> {
  const { gap, beside } = sizes[space.setting];
  const leaves = await drawLeaves(content, subject, space);
  const between = 52;
  const leavesWidth = leaves[0].width * leaves.length + between * (leaves.length - 1);
  const status = await statusBar(content.off, space);
  const notes = await notesPill(content, subject, space, gap);
  const dash = html`<div style="width:24px;height:6px;border-radius:3px;background:${palette.gold}"></div>`;
  const drawn = leaves.flatMap((leaf, i) => (i === 0 ? [leaf.html] : [dash, leaf.html]));
  const row = async (address: boolean): Promise<Block> => {
    const where = await whenAndWhere(
      subject,
      { ...space, width: space.width - leavesWidth - beside },
      address,
    );
    const height = Math.max(where.height, ...leaves.map((leaf) => leaf.height));
    return {
      gap,
      height,
      html: html`<div class="row" style="align-items:center;height:${height}px;gap:${beside}px">
        <div class="row" style="align-items:center;gap:14px">${drawn}</div>
        ${where.html}
      </div>`,
    };
  };
  const variant = (address: boolean, after: Block[]) => async () => ({
    before: [...status, await row(address)],
    after,
    gap,
  });
  return aroundHeadline(content.headline, space, sizes[space.setting], [
    variant(true, notes),
    variant(true, []),
    variant(false, []),
  ]);
}

/** The leaf at the left, two of them above each other, and everything else beside it. */
async function wide(content: CardContent, subject: AgendaSubject, space: Space): Promise<Block[]> {
  const { gap, beside } = sizes[space.setting];
  const leaves = await drawLeaves(content, subject, space);
  const leaf = stacked(
    leaves.map((block) => ({ ...block, gap: lowGap })),
    0,
  );
  const narrow = { ...space, width: space.width - leaves[0].width - beside };
  const before = await statusBar(content.off, narrow);
  const notes = await notesPill(content, subject, narrow, 14);
  const variant = (address: boolean, last: Block[]) => async () => ({
    before,
    after: [...nonEmpty({ ...(await whenAndWhere(subject, narrow, address)), gap }), ...last],
    gap,
  });
  const placeless = async () => ({
    before,
    after: nonEmpty({ ...(await whenAndWhere({ ...subject, place: undefined }, narrow, false)), gap }),
    gap,
  });
  const right = await aroundHeadline(content.headline, narrow, sizes[space.setting], [
    variant(true, notes),
    variant(false, notes),
    variant(false, []),
    ...(space.setting === 'afar' ? [placeless] : []),
  ]);
  const height = Math.max(heightOf(right), leaf.height);
  return [
    {
      gap: 0,
      height,
      html: html`<div class="row" style="align-items:center;gap:${beside}px;height:${height}px">
        ${leaf.html}${stacked(right, 0).html}
      </div>`,
    },
  ];
}

function nonEmpty(block: Block): Block[] {
  return block.height > 0 ? [block] : [];
}

async function drawLeaves({ off }: CardContent, subject: AgendaSubject, { setting, height, typeset }: Space) {
  const { leaf, leafOfTwo } = sizes[setting];
  const two = subject.last !== undefined;
  const form: LeafForm = two ? (isLow(setting) ? 'low' : 'narrow') : 'full';
  const most = form === 'low' ? (height - lowGap) / 2 : height;
  const size = { width: two ? leafOfTwo : leaf, most, form, struck: off !== undefined };
  const first = await drawLeaf(subject.first, size, typeset);
  const last = subject.last && (await drawLeaf(subject.last, size, typeset));
  return last ? ([first, last] as const) : ([first] as const);
}
