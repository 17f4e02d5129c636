import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType } from '../content-types.ts';

/** Endings of the compressed twins that servers send instead of a file to readers who take them. */
export const twinEndings = ['.gz', '.br'] as const;

/** Whether a file gets twins: text does, pictures and archives are compressed already. */
export function hasTwins(path: string): boolean {
  const type = contentType(path);
  return type.includes('charset') || type === 'image/svg+xml';
}

/** Writes a file's twins beside it: gzip at its best (RFC 1952), Brotli at its best (RFC 7932). */
export async function writeTwins(file: string): Promise<void> {
  const bytes = await readFile(file);
  const [gz, br] = await Promise.all([
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
}
