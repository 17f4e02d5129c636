import { formatBytes } from '#src/domain/numbers.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';

/** Names of the formats, for people. */
export const formats = { 'image/jpeg': 'JPEG', 'video/mp4': 'MP4', 'application/pdf': 'PDF' } as const;

/** What a file is, for people: "1080 × 1350 · JPEG · 148 kB", "400 × 300 cm · PDF · 30 kB". */
export function fileFacts({ type, width, height, paper, bytes }: PublishedFile): string {
  const size = paper ?? (width && height && `${width} × ${height}`);
  return [size, formats[type], formatBytes(bytes)].filter((fact) => fact).join(' · ');
}
