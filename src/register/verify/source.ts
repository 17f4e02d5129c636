import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** A published site, wherever it lies. */
export interface Source {
  /** As people write it. */
  name: string;
  /** Host and port; undefined for a folder. */
  host: string | undefined;
  /** A file by its address within the site; undefined where there is none. Throws when the site cannot be asked. */
  read: (path: string) => Promise<Buffer | undefined>;
}

/** Opens a site by its address, or a folder with its files. Throws for anything else, plain http to another machine among it. */
export function openSource(given: string): Source {
  return /^https?:/i.test(given) ? openSite(new URL(given)) : openFolder(resolve(given));
}

/** Eight at once: polite to a small server, and enough to hide its distance. */
export async function severalAtOnce<T>(all: Iterable<T>, task: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all].values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const one of waiting) await task(one);
    }),
  );
}

/** SHA-256 of a file, 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The largest file that is fetched, in bytes: a film for the videotron stays far below. */
const maxBytes = 200_000_000;

function openSite(site: URL): Source {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(site.hostname);
  if (site.protocol !== 'https:' && !isLocal)
    throw new Error(`Pakai alamat https; ${site.href} dapat diubah di tengah jalan.`);
  return {
    name: site.origin,
    host: site.host,
    async read(path) {
      const response = await fetch(new URL(path, site.origin), {
        redirect: 'error',
        signal: AbortSignal.timeout(60_000),
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${site.origin}${path} menjawab ${response.status}`);
      if (Number(response.headers.get('content-length') ?? 0) > maxBytes)
        throw new Error(`${path} terlalu besar`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

function openFolder(dir: string): Source {
  return {
    name: dir,
    host: undefined,
    async read(path) {
      const file = join(dir, path);
      // What a record names is not trusted: it must not lead out of the folder.
      const inside = relative(dir, file);
      if (inside.startsWith('..') || isAbsolute(inside)) return undefined;
      return readFile(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return undefined;
        throw error;
      });
    },
  };
}
