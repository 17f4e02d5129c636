import type { OfficeData } from '#src/schemas/office.ts';
import { shareTarget } from '#src/domain/share-target.ts';

/** Sides of the icons in pixels: what Chrome asks of an installable site, and the splash screen's. */
export const iconSizes = [192, 512] as const;

/** Address of an icon. */
export function iconPath(size: number): string {
  return `/ikon-${size}.png`;
}

/** The web app manifest (https://www.w3.org/TR/appmanifest/), with Web Share Target. */
export function appManifest({ name, shortName }: OfficeData, colours: { theme: string; background: string }) {
  const { action, fields } = shareTarget;
  const { title, text, url, picture } = fields;
  return {
    id: '/',
    name,
    short_name: shortName,
    description: `Informasi resmi ${name}: agenda, pengumuman, data pemilih, dan klarifikasi hoaks pemilu.`,
    lang: 'id',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: colours.theme,
    background_color: colours.background,
    categories: ['government', 'news'],
    icons: iconSizes.flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: iconPath(size),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
    shortcuts: [
      { name: 'Cek pesan', url: '/cek/' },
      { name: 'Cari', url: '/cari/' },
      { name: 'Agenda', url: '/agenda/' },
    ],
    share_target: {
      action,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title, text, url, files: [{ name: picture, accept: ['image/*'] }] },
    },
  };
}
