import { kinds } from '#src/domain/kinds.ts';
import { outlets } from '#src/domain/outlets.ts';
import type { Post } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';

/** Address of a post's package within the site: "/kit/agenda/2021-06-30-rapat.zip". */
export function packagePath(post: Pick<Post, 'kind' | 'id'>): string {
  return `/kit${kinds[post.kind].path}${post.id}.zip`;
}

/** Addresses of the packages of a day ("2026-11-24") and of a week ("2026-W48"). */
export const bundlePaths = {
  day: (day: string) => `/kit/hari/${day}.zip`,
  week: (week: string) => `/kit/minggu/${week}.zip`,
} as const;

/** The folder of a post within a package, different for every post: "Klarifikasi 2019-01-11-tujuh-kontainer". */
export function folderName({ kind, id }: Pick<Post, 'kind' | 'id'>): string {
  return fileName(`${kinds[kind].label} ${id}`);
}

/** Names for the files of one post, each once: "Instagram.jpg", "Carousel 02.jpg", "Videotron.mp4". */
export function mediaNames(files: PublishedFile[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const { outlet, slide } = file;
    const base = fileName(
      [outlets[outlet].label, slide > 0 && String(slide).padStart(2, '0')].filter((part) => part).join(' '),
    );
    for (let copy = 1; ; copy++) {
      const name = `${base}${copy > 1 ? ` (${copy})` : ''}${ending(file)}`;
      // Windows and macOS take "a.jpg" and "A.jpg" for one file.
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** What a browser should call one file that is taken alone: "2021-06-30-rapat-carousel-02.jpg", "2021-06-30-rapat-whatsapp-persegi.jpg". */
export function downloadName(file: PublishedFile): string {
  const outlet = (outlets[file.outlet].label.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
  const slide = file.slide > 0 ? `-${String(file.slide).padStart(2, '0')}` : '';
  return `${file.post.id}-${outlet}${slide}${ending(file)}`;
}

/**
 * A text as the name of a file or folder on every system: no separators, no control characters, nothing that Windows reserves
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file), no dots at the ends, so that no name leads out of its folder.
 */
export function fileName(text: string): string {
  const name = text
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 200)
    .trim();
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)
    ? `berkas ${name}`.trim()
    : name;
}

function ending({ path }: PublishedFile): string {
  return path.slice(path.lastIndexOf('.'));
}
