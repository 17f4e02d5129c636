import { type Block, lines, type Space } from '../../blocks.ts';
import { type Html, html } from '../../html.ts';
import { palette } from '../../look/palette.ts';
import type { Slide, TableRow } from '../../subjects/slide.ts';

const largest = 54;
const lowest = 44;

/** Figures in lines, right-aligned below the names of their columns; every second line has a ground of its own for the eye to follow. */
export async function table(
  { columns, rows }: Extract<Slide, { template: 'table' }>,
  space: Space,
): Promise<Block> {
  const { width, height, world } = space;
  const headHeight = columns.length > 0 ? 50 : 0;
  const rowHeight = Math.min(92, Math.max(lowest, Math.floor((height - headHeight) / rows.length)));
  const size = Math.min(columns.length > 1 ? 38 : largest, Math.round(rowHeight * 0.6));
  const cellCount = rows[0]?.cells.length ?? 1;
  const cellWidth = Math.floor(Math.min(220, (width * 0.6) / cellCount));
  const nameWidth = width - cellWidth * cellCount - sidePad * 2;
  const shape = { size, nameWidth, cellWidth, rowHeight };
  const head = columns.length > 0 ? [await headOf(columns, shape, headHeight, space)] : [];
  const drawn = await Promise.all(rows.map((row, i) => rowOf(row, i % 2 === 0, shape, space)));
  return {
    gap: 0,
    height: headHeight + rowHeight * rows.length,
    html: html`<div class="stack" style="border-bottom:3px solid ${palette[world.accent]}">
      ${[...head, ...drawn]}
    </div>`,
  };
}

const sidePad = 16;

interface Shape {
  size: number;
  nameWidth: number;
  cellWidth: number;
  rowHeight: number;
}

async function headOf(
  columns: string[],
  { nameWidth, cellWidth }: Shape,
  height: number,
  { typeset, world }: Space,
): Promise<Html> {
  const labels = await Promise.all(
    columns.map((text) => typeset(text, 'strong', { width: cellWidth - 8, height: 46, max: 30, min: 28 })),
  );
  return html`<div
    class="row"
    style="height:${height}px;padding:0 ${sidePad}px;align-items:center;border-bottom:3px solid ${palette[world.accent]}"
  >
    <div style="width:${nameWidth}px"></div>
    ${labels.map((label) => cell(lines(label, world.kind), cellWidth))}
  </div>`;
}

async function rowOf(
  { name, cells, strong }: TableRow,
  shaded: boolean,
  { size, nameWidth, cellWidth, rowHeight }: Shape,
  { typeset, world }: Space,
): Promise<Html> {
  const style = strong ? 'strong' : 'text';
  const box = { height: rowHeight, max: size, min: 28 };
  const label = await typeset(name, style, { ...box, width: nameWidth - 12 });
  const figures = await Promise.all(
    cells.map((text) => typeset(text, 'strong', { ...box, width: cellWidth - 8 })),
  );
  return html`<div
    class="row"
    style="height:${rowHeight}px;padding:0 ${sidePad}px;align-items:center;background:${shaded ? palette[world.box] : 'transparent'}"
  >
    <div class="row" style="width:${nameWidth}px">${lines(label, world.text)}</div>
    ${figures.map((figure) => cell(lines(figure, strong ? world.accent : world.text), cellWidth))}
  </div>`;
}

function cell(content: Html, width: number): Html {
  return html`<div class="row" style="width:${width}px;justify-content:flex-end">${content}</div>`;
}
