import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** Folders and address of a run, from the environment. */
export interface Settings {
  /** CONTENT_DIR: what editors own. */
  contentDir: string;
  /** OUT_DIR: the built site. */
  outDir: string;
  /** SULUH_WORK: caches; may be deleted at any time. */
  workDir: string;
  /** Caches that belong to this content folder alone. */
  contentWorkDir: string;
  /** HOST and PORT of the local server. */
  host: string;
  port: number;
}

/** Reads the settings, an empty one as if it were not set: it would mean the folder of the project. Paths are absolute. Throws when PORT is not a port. */
export function settings(): Settings {
  const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');
  const workDir = resolve(process.env['SULUH_WORK'] || '.suluh');
  const port = process.env['PORT'] || '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error(`PORT harus angka 0–65535; yang diberikan: ${port}`);
  return {
    contentDir,
    outDir: resolve(process.env['OUT_DIR'] || 'dist'),
    workDir,
    contentWorkDir: resolve(
      workDir,
      'content',
      createHash('sha256').update(contentDir).digest('hex').slice(0, 12),
    ),
    host: process.env['HOST'] || '127.0.0.1',
    port: Number(port),
  };
}
