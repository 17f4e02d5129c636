import type { OfficeData } from '#src/schemas/office.ts';
import { dayIn } from './zones.ts';
import type { Post, Recapitulation } from './post.ts';

const offsets = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

/**
 * When the site must be built again although no file changes: when the next post becomes visible, or at the office's next midnight, when agenda
 * items become past. Unix time in milliseconds.
 */
export function nextChange({ posts, recapitulations, office }: NextChangeSource, at: Date): number {
  const tomorrow = dayIn(new Date(at.getTime() + 86_400_000), office.timeZone);
  const midnight = Date.parse(`${tomorrow}T00:00:00${offsets[office.timeZone]}`);
  const published = [...posts, ...recapitulations].flatMap((entry) =>
    'published' in entry ? [Date.parse(entry.published)] : [],
  );
  return Math.min(midnight, ...published.filter((time) => time > at.getTime()));
}

interface NextChangeSource {
  posts: Post[];
  recapitulations: Recapitulation[];
  office: Pick<OfficeData, 'timeZone'>;
}
