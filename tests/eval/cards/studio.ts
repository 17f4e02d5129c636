import { Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import sharp from 'sharp';
import { createDraw, type Draw } from '#src/cards/draw.ts';
import { createDrawPrint, type DrawPrint } from '#src/cards/print/draw.ts';
import { coverageOf, family, registerFonts } from '#src/cards/look/fonts.ts';
import { loadFonts } from '#src/cards/look/load-fonts.ts';
import { printable } from '#src/cards/text/printable.ts';
import { codeAddress } from '#src/domain/code-address.ts';
import { type CardReference, firstWidth, secondWidth } from '#src/domain/card-reference.ts';
import type { Logo } from '#src/cards/logo-plate.ts';
import type { Genuine } from '#src/register/checker/check.ts';
import { makeReference, pixelsOf } from '#src/register/references/make-reference.ts';

/** Draws genuine cards and whatever a forger would write. */
export interface Studio {
  draw: Draw;
  drawPrint: DrawPrint;
  /** Takes out what the fonts cannot draw. */
  clean: (text: string) => string;
  /** A line of text on transparent ground as PNG, `size` pixels high. */
  line: (text: string, size: number, colour: string) => Promise<Buffer>;
}

/** Opens a studio with the fonts of the cards. Photographs lie in `contentDir`. */
export async function openStudio({
  contentDir = '',
  logo,
}: { contentDir?: string; logo?: Logo | undefined } = {}): Promise<Studio> {
  const fonts = await loadFonts();
  const covered = coverageOf(fonts);
  const renderer = new Renderer();
  await registerFonts(renderer, fonts);
  return {
    draw: await createDraw(fonts, logo, contentDir),
    drawPrint: await createDrawPrint(fonts, logo),
    clean: (text) => printable(text, covered),
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
  add: (code: string, host: string, jpeg: Buffer) => Promise<CardReference>;
}

/** An empty shelf. */
export function openShelf(): Shelf {
  const references = new Map<string, CardReference>();
  const files = new Map<string, Buffer>();
  return {
    reference: async (code) => references.get(code),
    async picture(path, width) {
      const file = files.get(path);
      if (!file) throw new Error(`Acuan tidak ada: ${path}`);
      return pixelsOf(file, width);
    },
    async add(code, host, jpeg) {
      const { qr, webp } = await makeReference(jpeg, codeAddress(host, code));
      const [small, whole] = [`${code}.webp`, `${code}.jpg`];
      const pictures = [
        { width: firstWidth, path: small },
        { width: secondWidth, path: whole },
      ];
      const reference: CardReference = { code, drawings: [{ qr, pictures }], lost: 0 };
      references.set(code, reference);
      files.set(small, webp).set(whole, jpeg);
      return reference;
    },
  };
}
