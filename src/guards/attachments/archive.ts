import { type UnzipFileInfo, unzipSync } from 'fflate';

/** Bytes that an office file may unfold to, and the parts that it may have: far above what people make, far below what stops a machine. */
const maxBytes = 120_000_000;
const maxParts = 5_000;

/**
 * The XML parts of an office file (a ZIP archive, ECMA-376 part 2) by name, and the names of all parts. Nothing is written anywhere. Throws
 * ArchiveError when the archive is damaged or unfolds to too much.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const names: string[] = [];
  let total = 0;
  const wanted = ({ name, originalSize }: UnzipFileInfo) => {
    names.push(name);
    total += originalSize;
    if (names.length > maxParts || total > maxBytes) throw new ArchiveError('too large');
    return /\.(?:xml|rels|vml)$/i.test(name);
  };
  try {
    const parts = unzipSync(bytes, { filter: wanted });
    return { names, parts: new Map(Object.entries(parts).map(([name, data]) => [name, decode(data)])) };
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('damaged');
  }
}

/** An opened archive. */
export interface Archive {
  names: string[];
  /** Text of the XML parts. */
  parts: Map<string, string>;
}

/** Why an archive cannot be opened. */
export class ArchiveError extends Error {
  readonly reason: 'damaged' | 'too large';

  constructor(reason: ArchiveError['reason']) {
    super(`The archive is ${reason}`);
    this.reason = reason;
  }
}

/** XML parts are UTF-8 or, with a mark, UTF-16 (ECMA-376 part 2, 8.1.4). */
function decode(data: Uint8Array): string {
  const label =
    data[0] === 0xff && data[1] === 0xfe
      ? 'utf-16le'
      : data[0] === 0xfe && data[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(label).decode(data);
}
