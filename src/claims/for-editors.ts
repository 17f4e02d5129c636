import type { Platform } from '#src/domain/categories.ts';
import { type BegunClarification, clarificationLink } from '#src/domain/clarification-link.ts';

/**
 * The last lines of a report: the address at which an editor begins a clarification from it, with what the reader has told filled in. Empty where the
 * site has no desk; `site` is the address of one that has.
 */
export function noteForEditors(begun: BegunClarification, site: string | undefined): string {
  if (site === undefined) return '';
  return `\n\nUntuk redaksi, jadikan klarifikasi:\n${new URL(clarificationLink(begun), site).href}`;
}

/** The platforms that a reader names: "grup WA keluarga". */
export function platformsIn(where: string): Platform[] {
  return (Object.keys(names) as Platform[]).filter((platform) => names[platform].test(where));
}

const names: Record<Platform, RegExp> = {
  whatsapp: /whats?app|\bwag?\b/i,
  facebook: /facebook|\bfb\b/i,
  instagram: /instagram|\big\b/i,
  tiktok: /tik ?tok/i,
  youtube: /you ?tube|\byt\b/i,
  x: /twitter|\bx\b/i,
  offline: /selebaran|brosur|spanduk|dari mulut/i,
};

/** Today where the reader is, "2026-11-25". */
export function today(): string {
  // Swedish dates are ISO 8601.
  return new Date().toLocaleDateString('sv-SE');
}
