import type { CssInput, Node } from '@takumi-rs/helpers';

/** What cards need of takumi's renderer. The native one (@takumi-rs/core) and the one for browsers (@takumi-rs/wasm) draw the same pixels. */
export interface CardRenderer {
  registerFont(font: { name: string; data: Uint8Array<ArrayBuffer>; weight: number }): PromiseLike<unknown>;
  measure(node: Node, room: { width: number }): Promise<{ children: { width: number }[] }>;
  /** RGBA pixels. */
  render(node: Node, picture: RawPicture): Promise<Uint8Array<ArrayBuffer>>;
}

interface RawPicture {
  width: number;
  height: number;
  devicePixelRatio?: number;
  css?: CssInput[];
  format: 'raw';
}
