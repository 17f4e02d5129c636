import { contentTypes } from '../content-types.ts';
import { type Header, siteHeaders } from '../headers.ts';
import type { Place } from './place.ts';

/**
 * Configuration of a site for nginx 1.18 or newer, for /etc/nginx/sites-available/. Compressed twins are sent as they lie there. Headers are
 * chosen by `map`, because `add_header` in a location would drop those of the server (ngx_http_headers_module).
 */
export function nginxRecipe({ host, listen, root, deskHost }: Place): string {
  const headers = siteHeaders(deskHost);
  return `${headers.map((header, i) => `map $uri $suluh_${i} {\n${values(header)}}\n`).join('')}
server {
  listen ${listen};
  server_name ${host};
  root ${root};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${textTypes()};
  # Berkas tanpa akhiran di dalamnya berisi halaman kode kartu.
  try_files $uri $uri.html $uri/ =404;
  # Folder tanpa halaman dijawab seperti alamat yang tidak ada.
  error_page 403 404 =404 /404.html;
  gzip_static on;
  gzip_vary on;
  # Dengan paket libnginx-mod-http-brotli-static, hapus tanda # di depan baris ini.
  # brotli_static on;
  types {
${typeLines()}  }
${headers.map(({ name }, i) => `  add_header ${name} $suluh_${i} always;\n`).join('')}
  # Berkas dan folder tersembunyi tidak pernah dikirim.
  location ~ /\\. {
    return 404;
  }
}
`;
}

/** A `types` block replaces nginx's own list, which lacks some of the site's. */
function typeLines(): string {
  const byType = Map.groupBy(Object.entries(contentTypes), ([, type]) => bare(type));
  return [...byType]
    .map(([type, endings]) => `    ${type} ${endings.map(([ending]) => ending.slice(1)).join(' ')};\n`)
    .join('');
}

/** nginx adds the charset to text/html by itself and to these when told. */
function textTypes(): string {
  const types = Object.values(contentTypes).filter((type) => type.includes('charset'));
  return [...new Set(types.map(bare))].filter((type) => type !== 'text/html').join(' ');
}

function bare(type: string): string {
  return type.split(';', 1)[0] ?? type;
}

function values({ value, below = {} }: Header): string {
  const lines = [
    ['default', value] as const,
    ...Object.entries(below).map(([start, other]) => [`~^${start}`, other] as const),
  ];
  return lines.map(([pattern, text]) => `  ${pattern} "${text}";\n`).join('');
}
