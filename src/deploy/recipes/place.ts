import type { DeskHost } from '../desk-host.ts';

/** Where a server finds the site and who asks for it. */
export interface Place {
  /** Name of the site, "kab-contoh.kpu.go.id". */
  host: string;
  /** Port, or address and port, on which the server listens. */
  listen: string;
  /** Folder of the site, without spaces: the link that publishing moves. */
  root: string;
  /** Origin of the git host that the desk on this site talks to, "https://gitlab.com". */
  deskHost?: DeskHost | undefined;
}
