import { agendaCollection } from './collections/agenda.ts';
import { announcementsCollection } from './collections/announcements.ts';
import { clarificationsCollection } from './collections/clarifications.ts';
import { dpbCollection } from './collections/dpb.ts';
import { faqCollection } from './collections/faq.ts';
import { guidesCollection } from './collections/guides.ts';
import { officeCollection } from './collections/office.ts';
import { pagesCollection } from './collections/pages.ts';
import type { DeskContext } from './context.ts';
import type { DecapCollection } from './decap-config.ts';

/**
 * What can be edited at the desk, in the order of its menu. districts.yml, topics.yml and glossary.yml are lists at the top, which Decap cannot
 * edit: they change rarely and stay with the text editor.
 */
export function deskCollections(context: DeskContext): DecapCollection[] {
  return [
    clarificationsCollection(context),
    announcementsCollection(context),
    agendaCollection(context),
    faqCollection(context),
    guidesCollection(context),
    dpbCollection(context),
    pagesCollection(context),
    officeCollection(context),
  ];
}
