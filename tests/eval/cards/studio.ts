import { Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import sharp from 'sharp';
import type { CardContent } from '#src/cards/content.ts';
import { createDraw, type Draw } from '#src/cards/draw.ts';
import { family, loadFonts, registerFonts } from '#src/cards/look/fonts.ts';
import { codeAddress } from '#src/cards/look/qr.ts';
import type { CardReference } from '#src/domain/card-reference.ts';
import type { Genuine } from '#src/register/checker/check.ts';
import type { Pixels } from '#src/register/checker/pixels.ts';
import { makeReference, pixelsOf } from '#src/register/make-reference.ts';

/** Draws genuine cards and whatever a forger would write. */
export interface Studio {
  draw: Draw;
  /** A line of text on transparent ground as PNG, `size` pixels high. */
  line: (text: string, size: number, colour: string) => Promise<Buffer>;
}

/** Opens a studio with the fonts of the cards. `logo` is a data address. */
export async function openStudio(logo?: string): Promise<Studio> {
  const fonts = await loadFonts();
  const renderer = new Renderer();
  await registerFonts(renderer, fonts);
  return {
    draw: await createDraw(fonts, logo, 'content'),
    async line(text, size, colour) {
      const width = Math.ceil(text.length * size * 0.75) + 20;
      const height = Math.ceil(size * 1.5);
      const { node } = fromHtml(
        `<div style="display:flex;width:100%;height:100%;font-family:'${family}';font-weight:600;font-size:${size}px;color:${colour};white-space:pre">${text}</div>`,
      );
      const rgba = await renderer.render(node, { width, height, format: 'raw' });
      return sharp(rgba, { raw: { width, height, channels: 4 } })
        .trim()
        .png()
        .toBuffer();
    },
  };
}

/** Genuine cards by code, as the checker fetches them from the site. */
export interface Shelf extends Genuine {
  add: (content: CardContent, jpeg: Buffer) => Promise<CardReference>;
}

/** An empty shelf. */
export function openShelf(): Shelf {
  const references = new Map<string, CardReference>();
  const pictures = new Map<string, Pixels>();
  return {
    reference: async (code) => references.get(code),
    async picture(path) {
      const pixels = pictures.get(path);
      if (!pixels) throw new Error(`Acuan tidak ada: ${path}`);
      return pixels;
    },
    async add({ code, office }, jpeg) {
      const made = await makeReference(jpeg, codeAddress(office.host, code));
      const reference: CardReference = {
        code,
        qr: made.qr,
        pictures: made.pictures.map(({ width, height }) => ({ width, height, path: `${code}-${width}` })),
      };
      references.set(code, reference);
      for (const { width, webp } of made.pictures) pictures.set(`${code}-${width}`, await pixelsOf(webp));
      return reference;
    },
  };
}
