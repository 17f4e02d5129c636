import { copyFileSync, linkSync } from 'node:fs';

/** Puts a file of a cache into a site as a link, or as a copy where the two lie on different disks. What is there already stays. */
export function placeFile(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch (error) {
    // Two files of a site may have the same light form.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(file, target);
  }
}
