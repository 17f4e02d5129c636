import { loadLogo } from '#src/cards/logo.ts';
import { plateOf } from '#src/cards/logo-plate.ts';
import { palette } from '#src/cards/look/palette.ts';
import { settings } from '#src/content/settings.ts';

const known = new Map<string, Promise<boolean>>();

/** Whether an office's logo needs a plate in the head of the pages; looked at once for all of them. */
export function needsPlate(logo: string): Promise<boolean> {
  const found =
    known.get(logo) ??
    loadLogo(settings().contentDir, logo, 128).then(
      (loaded) => loaded !== undefined && plateOf(loaded, palette.maroon) !== undefined,
    );
  known.set(logo, found);
  return found;
}
