import type { DecapField } from '../decap-config.ts';
import { told } from '../drafts/words.ts';
import { labelOf } from './field-path.ts';
import type { DeskProblem } from './judge-draft.ts';

/** Problems that a message names; the list beside the entry has them all. */
const maxNamed = 3;

/** Why an entry is neither saved nor sent on, as Decap shows it for a few seconds: the first problems, by the names of their fields. */
export function refusal(problems: DeskProblem[], fields: DecapField[]): Error {
  const named = problems.slice(0, maxNamed).map(({ field, message }) => {
    const label = labelOf(field, fields);
    return label ? `${label}: ${message}` : message;
  });
  const rest = problems.length - named.length;
  return told([...named, ...(rest > 0 ? [`dan ${rest} lagi`] : [])].join(' • '));
}

/** What the own computer's server found wrong ("venue.address: … • isi: …", src/cli/serve/check-file.ts) as problems of the form. */
export function refusedByServer(message: string): DeskProblem[] {
  return message.split(' • ').map((problem) => {
    const [, path = '', words = problem] = /^([\w.[\]]+): ([\s\S]*)$/.exec(problem) ?? [];
    return { field: path === 'isi' ? 'body' : path, message: words, level: 'error' };
  });
}
