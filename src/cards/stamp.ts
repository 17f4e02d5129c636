import type { Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import sharp, { type Sharp } from 'sharp';
import { type Verdict, verdicts } from '#src/domain/verdicts.ts';
import { maxPixels } from '#src/guards/media.ts';
import { html } from './html.ts';
import { family } from './look/fonts.ts';
import { verdictSign } from './look/signs.ts';

/**
 * The picture of a claim under a stamp that is part of its pixels: darkened, without most of its colour, and covered from edge to edge with the verdict
 * in word and shape, so that no cut of it passes for the claim itself. Upright and without metadata. Throws when the file is no picture or has more
 * than 40 million pixels.
 */
export async function stamped(
  renderer: Renderer,
  file: string,
  verdict: Verdict,
  window: StampWindow,
): Promise<Sharp> {
  const { data, info } = await sharp(file, { limitInputPixels: maxPixels })
    .autoOrient()
    .resize({ ...window, position: 'attention' })
    .flatten({ background: '#888' })
    .toColourspace('srgb')
    .modulate({ saturation: 0.25 })
    .linear(0.45, 10)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const overlay = await stampPixels(renderer, verdict, width, height);
  return sharp(data, { raw: { width, height, channels } }).composite([
    { input: overlay, raw: { width, height, channels: 4 } },
  ]);
}

/** Pixels of the stamped picture: `cover` fills them, `inside` keeps the whole picture. */
export interface StampWindow {
  width: number;
  height: number;
  fit: 'cover' | 'inside';
}

/** Lines of the verdict across everything, each shifted against the one above. */
async function stampPixels(
  renderer: Renderer,
  verdict: Verdict,
  width: number,
  height: number,
): Promise<Buffer> {
  const size = Math.max(14, Math.round(Math.min(width, height) / 9));
  const word = verdicts[verdict].label.toUpperCase();
  // Turned, the field must be as large as the diagonal.
  const field = Math.ceil(Math.hypot(width, height));
  const step = Math.round(size * 2);
  const entry = size * (word.length * 0.72 + 2.2);
  const columns = Math.ceil(field / entry) + 2;
  const lines = Array.from({ length: Math.ceil(field / step) }, (_, i) => {
    const shift = Math.round(-entry * (0.2 + (i % 2) * 0.5));
    const words = Array.from(
      { length: columns },
      () =>
        html`<div
          style="display:flex;align-items:center;flex-shrink:0;gap:${Math.round(size * 0.3)}px;width:${Math.round(entry)}px"
        >
          ${verdictSign(verdict, size)}
          <div style="white-space:pre">${word}</div>
        </div>`,
    );
    return html`<div style="display:flex;flex-shrink:0;height:${step}px;margin-left:${shift}px">
      ${words}
    </div>`;
  });
  const css = `font-family:'${family}';font-weight:800;font-size:${size}px;color:#fff;opacity:0.86`;
  const { node } = fromHtml(
    html`<div style="display:flex;width:100%;height:100%;overflow:hidden">
      <div
        style="position:absolute;display:flex;flex-direction:column;left:${(width - field) / 2}px;top:${(height - field) / 2}px;width:${field}px;height:${field}px;transform:rotate(-16deg);${css}"
      >
        ${lines}
      </div>
    </div>`.markup,
  );
  return renderer.render(node, { width, height, format: 'raw' });
}
