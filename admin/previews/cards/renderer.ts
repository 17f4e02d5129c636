import { Renderer } from '@takumi-rs/wasm';
import { openTypeOf } from '#src/cards/look/woff.ts';
import type { CardRenderer } from '#src/cards/renderer.ts';

/** takumi's renderer for browsers, which reads no WOFF 1. Its WebAssembly must be there already. */
export function browserRenderer(): CardRenderer {
  const renderer = new Renderer();
  return {
    registerFont: (font) => renderer.registerFont({ ...font, data: openTypeOf(font.data) }),
    measure: (node, room) => renderer.measure(node, room),
    render: (node, picture) => renderer.render(node, picture),
  };
}
