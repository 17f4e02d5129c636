import type { DecapBackend, DecapCollection, DecapConfig } from './decap-config.ts';

/**
 * Configuration of the desk. `origin` is the address by which the editor reached it; `backend` is where it saves, by default on the own computer.
 * Hosts that know merge requests get Decap's workflow of draft, review and ready.
 */
export function deskConfig({ collections, origin, backend = ownComputer }: DeskOptions): DecapConfig {
  return {
    backend,
    load_config_file: false,
    locale: 'id',
    publish_mode: hasWorkflow(backend) ? 'editorial_workflow' : 'simple',
    site_url: origin,
    logo: { src: '/favicon.svg', show_in_header: true },
    media_folder: 'content/media',
    // Files are named from content/ (src/schemas/fields.ts), without a slash in front.
    public_folder: 'media',
    slug: { encoding: 'ascii', clean_accents: true },
    editor: { preview: false },
    collections,
  };
}

/** What a desk is made of. */
interface DeskOptions {
  collections: DecapCollection[];
  origin: string;
  backend?: DecapBackend | undefined;
}

const ownComputer: DecapBackend = { name: 'desk', proxy_url: '/admin/api/v1' };

/** Decap 3.16 refuses the workflow for Gitea. */
function hasWorkflow({ name }: DecapBackend): boolean {
  return name !== 'desk' && name !== 'gitea';
}

/** The text of /admin/config.yml. Every JSON document is YAML, so Decap and the desk's own script read the same file. */
export function configFile(config: DecapConfig): string {
  return `${JSON.stringify(config, null, 2)}\n`;
}
