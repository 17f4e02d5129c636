import type { DeskHub } from '#admin/current-hub.ts';
import { loadLogo } from '#src/cards/logo.ts';
import { readHub } from '#src/content/read-hub.ts';

/** What the desk judges and previews entries with, for a content folder as it is now. */
export async function deskHub(contentDir: string): Promise<DeskHub> {
  const hub = await readHub(contentDir);
  // A logo that cannot be read is told by the check of office.yml.
  const logo = await loadLogo(contentDir, hub.office?.logo, 128).catch(() => undefined);
  return { ...hub, logo };
}
