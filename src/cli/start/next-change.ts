import { dayIn } from '#src/domain/agenda.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import type { Post } from '#src/domain/post.ts';

/** Offsets of the time zones in ISO 8601. */
const offsets = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

/** When the site must be built again although no file changes: the next dated post, or the next midnight of the office. Unix time in milliseconds. */
export function nextChange(posts: Post[], zone: OfficeData['timeZone'], at: Date): number {
  const tomorrow = dayIn(new Date(at.getTime() + 86_400_000), zone);
  const midnight = Date.parse(`${tomorrow}T00:00:00${offsets[zone]}`);
  const dated = posts
    .filter((post) => post.kind !== 'faq' && !post.draft)
    .map((post) => (post.kind === 'faq' ? 0 : Date.parse(post.published)))
    .filter((time) => time > at.getTime());
  return Math.min(midnight, ...dated);
}
