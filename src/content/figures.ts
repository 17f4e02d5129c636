import { dpbFigures } from '#src/domain/dpb.ts';
import type { Announcement, Post, Recapitulation } from '#src/domain/post.ts';
import { fieldName, type Problem, unreleased } from '#src/domain/problem.ts';
import { bodyOf } from '#src/guards/text/body.ts';
import { figureFindings, type KnownFigures } from '#src/guards/text/figures.ts';
import type { Finding } from '#src/guards/text/finding.ts';

/**
 * Warnings of figures that differ from the recapitulation that a post or a recapitulation's own summary speaks of, unless released. A place in the
 * fields is given as path, for its line has to be looked up.
 */
export function figureWarnings(posts: Post[], recapitulations: Recapitulation[]): FigureWarning[] {
  const known = knownFigures(recapitulations);
  const named = new Map(recapitulations.map((dpb) => [dpb.id, dpb.title]));
  return [
    ...recapitulations.flatMap((dpb) => ofFields(dpb, { known, name: dpb.title })),
    ...posts.flatMap((post) => {
      if (post.kind !== 'announcement' || post.dpb === undefined) return [];
      const name = named.get(post.dpb);
      return name === undefined ? [] : [...ofFields(post, { known, name }), ...ofBody(post, { known, name })];
    }),
  ];
}

/** A warning whose line is known (in a text) or still to be looked up by its path (in a field). */
export type FigureWarning = Problem & { path?: PropertyKey[] };

function ofFields(file: Announcement | Recapitulation, known: KnownFigures): FigureWarning[] {
  const texts: [PropertyKey[], string | undefined][] = [
    [['title'], file.title],
    [['summary'], file.summary],
    [['card', 'headline'], 'card' in file ? file.card?.headline : undefined],
    [['card', 'emphasis'], 'card' in file ? file.card?.emphasis : undefined],
  ];
  return texts.flatMap(([path, text]) =>
    warningsOf(figureFindings(text ?? '', known), file).map((warning) => ({
      ...warning,
      path,
      field: fieldName(path),
    })),
  );
}

function ofBody(post: Announcement, known: KnownFigures): FigureWarning[] {
  return bodyOf(post.body).blocks.flatMap(({ text, line }) =>
    warningsOf(figureFindings(text, known), post, post.bodyLine + line - 1),
  );
}

function warningsOf(
  findings: Finding[],
  { file, released }: Pick<Announcement, 'file' | 'released'>,
  firstLine = 1,
): Problem[] {
  const problems = findings.map(({ message, rule, below = 0 }): Problem => ({
    file,
    line: firstLine + below,
    field: 'isi',
    message,
    level: 'warn',
    rule,
  }));
  return unreleased(problems, released);
}

/** Every figure of every recapitulation, and by how much their totals differ. */
function knownFigures(recapitulations: Recapitulation[]): Set<number> {
  const known = new Set(recapitulations.flatMap(dpbFigures));
  for (const one of recapitulations)
    for (const other of recapitulations)
      for (const key of ['total', 'male', 'female', 'tps'] as const) {
        const difference = (one.totals[key] ?? 0) - (other.totals[key] ?? 0);
        if (difference > 0) known.add(difference);
      }
  return known;
}
