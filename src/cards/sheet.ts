import type { Stamped } from './blocks.ts';
import type { CardContent, Cover } from './card-content.ts';
import type { Frame } from './frames.ts';
import type { Logo } from './logo-plate.ts';
import type { worlds } from './look/worlds.ts';
import type { Fitted, TextBox } from './text/fit.ts';
import type { StyleName } from './text/styles.ts';
import type { PhotoWindow } from './veil.ts';

/** What drawing needs from outside: a measure of text and the office's own mark. */
export interface Tools {
  typeset: (text: string, style: StyleName, box: TextBox) => Promise<Fitted>;
  /** The office's logo, where it has one. */
  logo: Logo | undefined;
  /** Cuts and veils a photograph of the content folder; gives its address as data. */
  photo: (cover: Cover, window: PhotoWindow) => Promise<string>;
  stamped: Stamped;
}

/** Shape of a card. Lengths are units. */
export interface Shape {
  frame: Frame;
  height: number;
  /** Pixels of a unit. */
  pixels: number;
  /** From the top, what the outlet covers. */
  covered: number;
}

/** A card that is being composed: its division, its size in units and its colours. */
export interface Sheet extends Tools {
  frame: Frame;
  width: number;
  height: number;
  /** Pixels of a unit. */
  pixels: number;
  world: (typeof worlds)[CardContent['world']];
}
