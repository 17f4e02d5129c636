import type { DecapCollection, DecapConfig } from './decap-config.ts';

/**
 * Configuration of the desk on this computer. `origin` is the address by which the editor reached it.
 */
export function deskConfig(options: { collections: DecapCollection[]; origin: string }): DecapConfig {
  return {
    backend: { name: 'desk', proxy_url: '/admin/api/v1' },
    load_config_file: false,
    locale: 'id',
    publish_mode: 'simple',
    site_url: options.origin,
    logo: { src: '/favicon.svg', show_in_header: true },
    media_folder: 'content/media',
    // Files are named from content/ (src/schemas/fields.ts), without a slash in front.
    public_folder: 'media',
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections: options.collections,
  };
}

/** The text of /admin/config.yml. Every JSON document is YAML, so Decap and the desk's own script read the same file. */
export function configFile(config: DecapConfig): string {
  return `${JSON.stringify(config, null, 2)}\n`;
}
