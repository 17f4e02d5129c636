/**
 * The kinds of post: their folder in content/, their public address and their names for people.
 * `label` is printed on cards and badges, `plural` heads lists and navigation.
 */
export const kinds = {
  agenda: { folder: 'agenda', path: '/agenda/', label: 'Agenda', plural: 'Agenda' },
  announcement: {
    folder: 'announcements',
    path: '/pengumuman/',
    label: 'Pengumuman',
    plural: 'Pengumuman',
  },
  clarification: {
    folder: 'clarifications',
    path: '/klarifikasi/',
    label: 'Klarifikasi',
    plural: 'Klarifikasi',
  },
  faq: { folder: 'faq', path: '/tanya/', label: 'Tanya jawab', plural: 'Tanya jawab' },
} as const satisfies Record<string, KindEntry>;

/** Every kind, in the order of navigation. */
export const kindIds = Object.keys(kinds) as Kind[];

/** Id of a kind of post. */
export type Kind = keyof typeof kinds;

interface KindEntry {
  folder: string;
  path: `/${string}/`;
  label: string;
  plural: string;
}
