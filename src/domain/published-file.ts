import type { Kind } from './kinds.ts';
import type { Outlet } from './outlets.ts';

/** One file made for an outlet from one revision of a post, as it lies in the site. */
export interface PublishedFile {
  post: { kind: Kind; id: string };
  outlet: Outlet;
  /** 0 for a single file; slides count from 1. */
  slide: number;
  /** Printed on the file; the formats of one outlet share it. */
  code: string;
  /** Address within the site, "/kartu/agenda/2021-06-30-rapat-instagram-MZF1K7Q.jpg". */
  path: string;
  type: 'image/jpeg' | 'video/mp4' | 'application/pdf';
  /** Pixels; none for print. */
  width?: number;
  /** Pixels; none for print. */
  height?: number;
  /** Size of what is printed: "400 × 300 cm", "A3". */
  paper?: string;
  /** How the print looks, without white margin, bleed and marks: a JPEG at an address within the site, sizes in pixels. Of prints only. */
  picture?: { path: string; width: number; height: number };
  bytes: number;
  /** Of the file's bytes, 64 hexadecimal digits. */
  sha256: string;
}

/** Names a post among the posts of all kinds. */
export function postKey({ kind, id }: PublishedFile['post']): string {
  return `${kind}/${id}`;
}
