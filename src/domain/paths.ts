import type { District } from '#src/schemas/catalogues.ts';
import { kinds } from './kinds.ts';
import type { Post, Recapitulation } from './post.ts';

/** "/agenda/2021-06-30-rapat-koordinasi/". */
export function postPath(post: Pick<Post, 'kind' | 'id'>): string {
  return `${kinds[post.kind].path}${post.id}/`;
}

/** "/dpb/2024-dpt-pilkada/". */
export function dpbPath(dpb: Pick<Recapitulation, 'id'>): string {
  return `/dpb/${dpb.id}/`;
}

/** "/langkah/pindah-desa/". */
export function guidePath({ id }: { id: string }): string {
  return `/langkah/${id}/`;
}

/** "/kecamatan/bangkinang-kota/". */
export function districtPath({ slug }: Pick<District, 'slug'>): string {
  return `/kecamatan/${slug}/`;
}
