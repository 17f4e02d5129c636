import { type Block, lines, type Space, textBlock } from '../blocks.ts';
import type { CardContent } from '../content.ts';
import { html } from '../html.ts';
import { statusSign } from '../look/signs.ts';
import { palette } from '../look/palette.ts';
import type { AgendaSubject } from '../subjects/agenda.ts';
import { drawLeaf } from './leaf.ts';
import { headline } from './headline.ts';

/** An event: calendar leaf, time and place, then what it is. A postponed or cancelled one says so first, and strikes its date. */
export async function agenda(content: CardContent, subject: AgendaSubject, space: Space): Promise<Block[]> {
  return space.shape === 'wide' ? wide(content, subject, space) : tall(content, subject, space);
}

async function tall(content: CardContent, subject: AgendaSubject, space: Space): Promise<Block[]> {
  const [gap, max] = space.roomy ? [48, 112] : [30, 80];
  const status = await statusBar(subject, space);
  const head = [...status, await whenAndWhere(subject, space, status.length > 0 ? gap : 0)];
  const notes = await notesLine(content, subject, space, gap);
  const title = await headline(content.headline, space, { others: [...head, ...notes], gap, max });
  return [...head, title, ...notes];
}

/** The leaf at the left, everything else beside it. */
async function wide(content: CardContent, subject: AgendaSubject, space: Space): Promise<Block[]> {
  const leafWidth = subject.days.length > 1 ? 176 : 212;
  const gap = 20;
  const leaves = await Promise.all(
    subject.days.map((day) =>
      drawLeaf(
        day,
        { width: leafWidth, low: subject.days.length > 1, struck: isOff(subject) },
        space.typeset,
      ),
    ),
  );
  const beside = { ...space, width: space.width - leafWidth - 36 };
  const status = await statusBar(subject, beside);
  const where = await whenLines(subject, beside, { max: 40, place: 30, addressLines: 1 });
  const notes = where.height > 110 ? [] : await notesLine(content, subject, beside, 12);
  const title = await headline(content.headline, beside, {
    others: [...status, where, ...notes],
    gap,
    max: 62,
  });
  const right = [...status, title, { ...where, gap }, ...notes];
  const height = right.reduce((sum, block, i) => sum + block.height + (i === 0 ? 0 : block.gap), 0);
  const leafHeight = leaves.reduce((sum, leaf, i) => sum + leaf.height + (i === 0 ? 0 : 16), 0);
  return [
    {
      gap: 0,
      height: Math.max(height, leafHeight),
      html: html`<div
        class="row"
        style="align-items:center;gap:36px;height:${Math.max(height, leafHeight)}px"
      >
        <div class="stack" style="gap:16px">${leaves.map((leaf) => leaf.html)}</div>
        <div class="stack">
          ${right.map((block, i) => html`<div style="margin-top:${i === 0 ? 0 : block.gap}px">${block.html}</div>`)}
        </div>
      </div>`,
    },
  ];
}

async function whenAndWhere(subject: AgendaSubject, space: Space, gap: number): Promise<Block> {
  const two = subject.days.length > 1;
  const width = space.roomy ? (two ? 250 : 316) : two ? 206 : 236;
  const leaves = await Promise.all(
    subject.days.map((day) => drawLeaf(day, { width, low: false, struck: isOff(subject) }, space.typeset)),
  );
  const leavesWidth = two ? width * 2 + 52 : width;
  const beside = { ...space, width: space.width - leavesWidth - 44 };
  const where = await whenLines(subject, beside, {
    max: space.roomy ? 68 : 54,
    place: space.roomy ? 40 : 34,
    addressLines: space.roomy ? 3 : 2,
  });
  const height = Math.max(where.height, ...leaves.map((leaf) => leaf.height));
  const dash = html`<div style="width:24px;height:6px;border-radius:3px;background:${palette.gold}"></div>`;
  const drawn = leaves.flatMap((leaf, i) => (i === 0 ? [leaf.html] : [dash, leaf.html]));
  return {
    gap,
    height,
    html: html`<div class="row" style="align-items:center;height:${height}px;gap:44px">
      <div class="row" style="align-items:center;gap:14px">${drawn}</div>
      ${where.html}
    </div>`,
  };
}

/** Time, place and address. */
async function whenLines(
  { time, place, address }: AgendaSubject,
  { typeset, width, world }: Space,
  { max, place: placeSize, addressLines }: { max: number; place: number; addressLines: number },
): Promise<Block> {
  const parts = [
    ...(time
      ? [
          textBlock(
            await typeset(time, 'figure', { width, height: max * 2.1, max, min: 34 }),
            world.accent,
            0,
          ),
        ]
      : []),
    textBlock(
      await typeset(place, 'strong', { width, height: placeSize * 4.1, max: placeSize, min: 28 }),
      world.text,
      16,
    ),
    ...(address
      ? [
          textBlock(
            await typeset(address, 'text', {
              width,
              height: addressLines * 46,
              max: Math.min(34, placeSize),
              min: 28,
            }),
            world.text,
            6,
          ),
        ]
      : []),
  ];
  return {
    gap: 0,
    height: parts.reduce((sum, part, i) => sum + part.height + (i === 0 ? 0 : part.gap), 0),
    html: html`<div class="stack" style="width:${width}px">
      ${parts.map((part, i) => html`<div style="margin-top:${i === 0 ? 0 : part.gap}px">${part.html}</div>`)}
    </div>`,
  };
}

async function statusBar(subject: AgendaSubject, { typeset, width, roomy, shape }: Space): Promise<Block[]> {
  const { status, word } = subject;
  if (!word || !isOff(subject)) return [];
  const size = shape === 'wide' ? 44 : roomy ? 68 : 52;
  const [ground, text] = status === 'cancelled' ? (['false', 'white'] as const) : (['gold', 'ink'] as const);
  const fitted = await typeset(word, 'headline', {
    width: width - size - 100,
    height: size * 1.3,
    max: size,
    min: 30,
  });
  const height = Math.round(size * 1.65);
  return [
    {
      gap: 0,
      height,
      html: html`<div
        class="row"
        style="align-items:center;gap:24px;height:${height}px;padding:0 32px;border-radius:16px;background:${palette[ground]}"
      >
        ${statusSign(status === 'cancelled' ? 'cancelled' : 'postponed', size)}${lines(fitted, text)}
      </div>`,
    },
  ];
}

/** "Terbuka untuk umum", or that it is over; an emphasis of the editor's comes first. */
async function notesLine(
  content: CardContent,
  subject: AgendaSubject,
  space: Space,
  gap: number,
): Promise<Block[]> {
  const over = subject.status === 'done' && subject.word ? [subject.word] : undefined;
  const texts = [
    ...(content.emphasis ? [content.emphasis] : []),
    ...(over ?? (isOff(subject) ? [] : subject.notes)),
  ];
  if (texts.length === 0) return [];
  const size = space.shape === 'wide' ? 30 : 34;
  const fitted = await space.typeset(texts.join(' · '), 'strong', {
    width: space.width - 60,
    height: size * 1.4,
    max: size,
    min: 28,
  });
  const height = Math.round(size * 1.9);
  return [
    {
      gap,
      height,
      html: html`<div class="row">
        <div
          class="row"
          style="align-items:center;height:${height}px;padding:0 28px;border-radius:${height / 2}px;border:3px solid ${palette[space.world.accent]}"
        >
          ${lines(fitted, space.world.soft)}
        </div>
      </div>`,
    },
  ];
}

function isOff({ status }: AgendaSubject): boolean {
  return status === 'postponed' || status === 'cancelled';
}
