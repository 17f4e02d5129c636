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
    editor: { preview: true },
    collections: hasWorkflow(backend) ? collections.map(lasting) : collections,
  };
}

/** What a desk is made of. */
interface DeskOptions {
  collections: DecapCollection[];
  origin: string;
  backend?: DecapBackend | undefined;
}

const ownComputer: DecapBackend = { name: 'desk', proxy_url: '/admin/api/v1' };

/**
 * In the workflow what is not published yet goes with its branch, so that deleting and "unpublishing" would only ever meet what readers have seen:
 * that stays, and is withdrawn with a note instead. Without the workflow drafts lie among the published, and whether one may go is asked when it is
 * to go: by the server on the own computer (src/cli/serve/check-register.ts), else by the desk (drafts/stored.ts).
 */
function lasting(collection: DecapCollection): DecapCollection {
  return registered.has(collection.name) ? { ...collection, delete: false } : collection;
}

/** What the register takes up once it is published. */
const registered = new Set(['agenda', 'announcements', 'clarifications', 'faq', 'dpb']);

/** Decap 3.16 refuses the workflow for Gitea. */
function hasWorkflow({ name }: DecapBackend): boolean {
  return name !== 'desk' && name !== 'gitea';
}

/** The text of /admin/config.yml. Every JSON document is YAML, so Decap and the desk's own script read the same file. */
export function configFile(config: DecapConfig): string {
  return `${JSON.stringify(config, null, 2)}\n`;
}
