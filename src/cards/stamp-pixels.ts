import { fromHtml } from '@takumi-rs/helpers/html';
import { type Verdict, verdicts } from '#src/domain/verdicts.ts';
import { html } from './html.ts';
import { family } from './look/fonts.ts';
import { verdictSign } from './look/signs.ts';
import type { CardRenderer } from './renderer.ts';

/** The stamp as RGBA pixels: the verdict in word and shape, line by line across everything, each shifted against the one above. */
export async function stampPixels(
  renderer: CardRenderer,
  verdict: Verdict,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
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

/** How a claim's picture is dimmed below its stamp: how much of its colour stays, then each channel times `slope` plus `offset`. */
export const dimmed = { saturation: 0.25, slope: 0.45, offset: 10 } as const;
