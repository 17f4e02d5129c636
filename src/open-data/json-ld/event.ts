import { agendaStatuses } from '#src/domain/categories.ts';
import { dayOf } from '#src/domain/dates.ts';
import type { Agenda } from '#src/domain/post.ts';
import { organizationReference } from './organization.ts';
import { context, type PageFacts, type Thing } from './thing.ts';

/**
 * An agenda item, https://developers.google.com/search/docs/appearance/structured-data/event. A postponed item keeps its first date until the
 * office sets the new one, as Google asks; an all-day one has dates without times.
 */
export function event(post: Agenda, { office, url, cardUrl }: PageFacts): Thing {
  const { title, summary, start, end, allDay, status, online } = post;
  const date = (moment: string) => (allDay ? dayOf(moment) : moment);
  return {
    '@context': context,
    '@type': 'Event',
    name: title,
    description: summary,
    url,
    startDate: date(start),
    endDate: end && date(end),
    eventStatus: `https://schema.org/${agendaStatuses[status].schema}`,
    eventAttendanceMode: `https://schema.org/${online ? 'Mixed' : 'Offline'}EventAttendanceMode`,
    location: online
      ? [place(post, office), { '@type': 'VirtualLocation', url: online }]
      : place(post, office),
    image: cardUrl && [cardUrl],
    organizer: organizationReference(office),
    inLanguage: 'id',
  };
}

function place({ venue, open }: Agenda, { regionName, province }: PageFacts['office']): Thing {
  return {
    '@type': 'Place',
    name: venue.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue.address,
      addressLocality: regionName,
      addressRegion: province,
      addressCountry: 'ID',
    },
    hasMap: venue.mapUrl,
    publicAccess: open,
  };
}
