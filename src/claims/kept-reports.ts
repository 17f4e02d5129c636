import { maskIdentityNumbers } from '#src/guards/personal/mask-numbers.ts';
import type { Report } from './report.ts';

/** Reports that wait on this device until the reader sends them. */
const key = 'suluh-laporan';
const most = 10;

/** The reports kept on this device, the latest first; none where the browser keeps nothing. */
export function keptReports(): Report[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isReport) : [];
  } catch {
    return [];
  }
}

/** Keeps a report, identity numbers masked; once, however often it is asked for. False where the browser does not let it. */
export function keepReport({ text, where, when }: Report): boolean {
  const masked = { text: maskIdentityNumbers(text).text, where, when };
  const isOther = (kept: Report) => kept.text !== masked.text || kept.where !== where || kept.when !== when;
  return write([masked, ...keptReports().filter(isOther)].slice(0, most));
}

/** Takes away the report at a place of the list. */
export function dropReport(place: number): void {
  write(keptReports().filter((_, at) => at !== place));
}

function write(reports: Report[]): boolean {
  try {
    if (reports.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(reports));
    return true;
  } catch {
    return false;
  }
}

function isReport(value: unknown): value is Report {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['text', 'where', 'when'].every((name) => typeof Reflect.get(value, name) === 'string')
  );
}
