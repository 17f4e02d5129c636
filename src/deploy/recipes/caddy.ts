import { contentTypes } from '../content-types.ts';
import { type Header, siteHeaders } from '../headers.ts';
import type { Place } from './place.ts';

/** Configuration of a site for Caddy 2.6 or newer, for /etc/caddy/Caddyfile. `listen` names scheme, host and port as Caddy wants them. */
export function caddyRecipe({ listen, root, deskHost }: Omit<Place, 'host'>): string {
  const headers = siteHeaders(deskHost);
  return `${listen} {
  root * ${root}
  @tersembunyi path_regexp /\\.
  error @tersembunyi 404
  # Berkas tanpa akhiran di dalamnya berisi halaman kode kartu.
  try_files {path} {path}.html
${headers.map(headerLines).join('')}${typeLines()}  header -Server
  file_server {
    precompressed br gzip
  }
  handle_errors {
    # Alamat yang tidak ada tidak boleh diingat peramban: setelah kembali ke rilis lama, alamat itu mungkin ada lagi.
    header Cache-Control "no-cache"
    header -Server
    rewrite * /404.html
    file_server
  }
}
`;
}

/** Caddy asks the system for types; these must not depend on it. Set after the file server's own, hence `defer`. */
function typeLines(): string {
  const byType = Map.groupBy(Object.entries(contentTypes), ([, type]) => type);
  return [...byType]
    .map(([type, endings], i) => {
      const paths = endings.map(([ending]) => `*${ending}`).join(' ');
      return `  @jenis${i} path ${paths}\n  header @jenis${i} {\n    Content-Type "${type}"\n    defer\n  }\n`;
    })
    .join('');
}

function headerLines({ name, value, below = {} }: Header): string {
  const starts = Object.entries(below);
  const label = name.toLowerCase();
  const rest = starts.map(([start]) => `${start}*`).join(' ');
  const lines = starts.flatMap(([start, text]) => (text ? [`  header ${start}* ${name} "${text}"\n`] : []));
  if (!value) return lines.join('');
  if (starts.length === 0) return `  header ${name} "${value}"\n`;
  return `  @${label} not path ${rest}\n  header @${label} ${name} "${value}"\n${lines.join('')}`;
}
