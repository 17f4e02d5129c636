import { isDraft } from '#src/domain/draft.ts';
import { fieldName, type Problem } from '#src/domain/problem.ts';
import { blankFindings } from './text/blanks.ts';
import { type Body, bodyOf } from './text/body.ts';
import { capitalFindings } from './text/capitals.ts';
import type { Finding } from './text/finding.ts';
import { disguiseFindings, linkFindings } from './text/links.ts';
import { type GuardedFile, leavesOf } from './text/guarded-file.ts';
import { namedSiteFindings } from './text/named-sites.ts';
import { tagFindings } from './text/tags.ts';
import { weekdayFindings } from './text/weekdays.ts';

/**
 * What may mislead readers of a file although nothing in it can harm a computer: links to imitations of official sites, shortened and unencrypted
 * links, titles in capitals, HTML in a field, weekdays that contradict their date, blanks of a template. The words of others (a claim, the title of a source) are
 * left as they are, and the blanks of a draft.
 */
export function textProblems({ file, kind, value, lineOf, body, bodyLine }: GuardedFile): Problem[] {
  const mayHaveBlanks = isDraft(value);
  const fields = leavesOf(value, []).filter(({ path }) => !isQuoted(path));
  const inFields = fields.flatMap(({ path, text }) =>
    [...fieldFindings(path, text, kind), ...(mayHaveBlanks ? [] : blankFindings(text))].map((finding) =>
      problem(finding, file, lineOf(path), fieldName(path)),
    ),
  );
  if (body === undefined) return inFields;
  const read = bodyOf(body);
  const inBody = [...bodyFindings(read, kind), ...(mayHaveBlanks ? [] : bodyBlanks(read, body))];
  return [
    ...inFields,
    ...inBody.map(({ finding, line }) => problem(finding, file, bodyLine + line - 1, 'isi')),
  ];
}

/** True for fields that repeat what others wrote or what was wrong before. */
function isQuoted(path: PropertyKey[]): boolean {
  const [first, , last] = path;
  return (
    /^(?:claim|variants|claimUrl|archiveUrl|claimImage|corrections|withdrawn|released)$/.test(
      String(first),
    ) ||
    (/^(?:sources|evidence)$/.test(String(first)) && last !== 'url')
  );
}

function fieldFindings(path: PropertyKey[], text: string, kind: GuardedFile['kind']): Finding[] {
  if (/^https?:\/\/\S+$/i.test(text)) return linkFindings(text);
  const isTitle = /^(?:title|question|headline)$/.test(String(path.at(-1))) && path.length <= 2;
  return [...(isTitle ? capitalFindings(text) : []), ...tagFindings(text), ...wordFindings(text, kind)];
}

function bodyFindings({ blocks, links }: Body, kind: GuardedFile['kind']): Placed[] {
  return [
    ...links.flatMap(({ address, shown, line }) =>
      [...linkFindings(address), ...disguiseFindings(address, shown)].map((finding) => ({ finding, line })),
    ),
    ...blocks.flatMap(({ text, unlinked, line, heading }) => {
      // What a link shows is judged by where it leads.
      const findings = [...(heading ? capitalFindings(text) : []), ...wordFindings(text, kind, unlinked)];
      return findings.map((finding) => ({ finding, line: line + (finding.below ?? 0) }));
    }),
  ];
}

/** Blanks of a text. In a quotation an omission is the quoting person's own. */
function bodyBlanks({ blocks }: Body, body: string): Placed[] {
  const lines = body.split('\n');
  return blocks
    .filter(({ line }) => !/^\s*(?:[-*+\d.)]+\s+)?>/.test(lines[line - 1] ?? ''))
    .flatMap(({ text, line }) =>
      blankFindings(text).map((finding) => ({ finding, line: line + (finding.below ?? 0) })),
    );
}

/** A clarification speaks of false addresses and dates: it may name them, and a contradiction is only warned of. */
function wordFindings(text: string, kind: GuardedFile['kind'], unlinked = text): Finding[] {
  if (kind !== 'clarification') return [...weekdayFindings(text), ...namedSiteFindings(unlinked)];
  return weekdayFindings(text).map((finding) => ({ ...finding, rule: 'hari-tanggal' }));
}

function problem({ message, rule }: Finding, file: string, line: number, field: string): Problem {
  return { file, line, field, message, ...(rule ? { level: 'warn', rule } : {}) };
}

interface Placed {
  finding: Finding;
  line: number;
}
