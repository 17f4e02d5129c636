import type { PublishedFile } from '#src/domain/published-file.ts';

/** What a file is, for people: "1080 × 1350 piksel", "PDF, 400 × 300 cm". */
export function formatName({ type, width, height, paper }: PublishedFile): string {
  const pixels = `${width} × ${height} piksel`;
  switch (type) {
    case 'image/jpeg':
      return pixels;
    case 'video/mp4':
      return `video, ${pixels}`;
    case 'application/pdf':
      return `PDF, ${paper}`;
  }
}
