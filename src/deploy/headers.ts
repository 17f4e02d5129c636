import type { DeskHost } from './desk-host.ts';
import { deskPolicy, policies } from './policies.ts';

/**
 * Headers that a server sends with the site. Each has a value for everything and may have others below certain addresses; the last that fits
 * wins. An empty value sends no header. `deskHost` is the git host that the desk talks to. Sources: OWASP HTTP Headers Cheat Sheet; RFC 6797 (HSTS); RFC 9111 and 8246 (caching).
 */
export const siteHeaders = (deskHost?: DeskHost): Header[] => [
  {
    name: 'Content-Security-Policy',
    value: `${policies.site}; frame-ancestors 'none'`,
    below: {
      '/admin/': `${deskPolicy(deskHost?.origins)}; frame-ancestors 'none'`,
      '/widget': policies.site,
    },
  },
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { name: 'Permissions-Policy', value: 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()' },
  // Pages of other offices put the widget into a frame and read feeds.
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    below: { '/widget': '', ...(deskHost?.opensWindow && { '/admin/': 'same-origin-allow-popups' }) },
  },
  {
    name: 'Access-Control-Allow-Origin',
    value: '',
    below: { '/feed/': '*', '/widget': '*', '/register/': '*', '/kartu/': '*' },
  },
  {
    // Names of these files hold a hash of what is in them; everything else is asked for again, and answered 304 while it is the same.
    name: 'Cache-Control',
    value: 'no-cache',
    below: {
      '/_astro/': 'public, max-age=31536000, immutable',
      '/gambar/': 'public, max-age=31536000, immutable',
      '/luring/isi/': 'public, max-age=31536000, immutable',
      '/C/acuan/': 'public, max-age=31536000, immutable',
      '/kartu/': 'public, max-age=86400',
    },
  },
];

/** The headers for one address, "/widget/"; on the own computer there is no `deskHost`. */
export function headersFor(path: string, deskHost?: DeskHost): Record<string, string> {
  const values = siteHeaders(deskHost).map(({ name, value, below = {} }) => {
    const special = Object.entries(below).findLast(([start]) => path.startsWith(start));
    return [name, special?.[1] ?? value] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

/** A header with its values. */
export interface Header {
  name: string;
  value: string;
  /** Values by the beginning of an address. */
  below?: Record<`/${string}`, string>;
}
