import { dayIn, momentIn } from '#src/domain/zones.ts';
import type { Zone } from '../zone.ts';
import type { Values } from './draft.ts';

/** An entry with one more correction, told to its readers; `updated` is set where the kind has it. */
export function corrected(values: Values, note: string, { now, zone, hasUpdated }: Change): Values {
  const before = Array.isArray(values['corrections']) ? values['corrections'] : [];
  return {
    ...values,
    corrections: [...before, { date: dayIn(now, zone), note: note.trim() }],
    ...(hasUpdated && { updated: momentIn(now, zone) }),
  };
}

/** An entry that the office takes back; its page stays and tells why. */
export function withdrawn(values: Values, note: string, { now, zone }: Change): Values {
  return { ...values, withdrawn: { date: dayIn(now, zone), note: note.trim() } };
}

/**
 * The copy of an entry, to be published as a new one: without what happened to the original after its publication, and without the dates that
 * would be wrong if they were forgotten.
 */
export function duplicated(values: Values, now: Date, zone: Zone): Values {
  const copy = Object.fromEntries(Object.entries(values).filter(([name]) => !ofTheOriginal.has(name)));
  if ('published' in copy) copy['published'] = momentIn(now, zone);
  // Questions and pages have no other date than that of their last check.
  else if ('updated' in values) copy['updated'] = dayIn(now, zone);
  if ('status' in copy) copy['status'] = 'scheduled';
  if ('adhoc' in copy) copy['adhoc'] = withoutDates(copy['adhoc'] as Values);
  return copy;
}

function withoutDates(adhoc: Values): Values {
  const stages = Array.isArray(adhoc['stages']) ? (adhoc['stages'] as Values[]) : [];
  return { ...adhoc, stages: stages.map(({ name }) => ({ name })) };
}

/** When and where an entry is changed. */
export interface Change {
  now: Date;
  zone: Zone;
  /** True where the kind tells when it was last updated. */
  hasUpdated: boolean;
}

const ofTheOriginal = new Set([
  ...['corrections', 'withdrawn', 'released', 'updated'],
  ...['start', 'end', 'deadline', 'period', 'decree', 'rows', 'totals'],
]);
