import { labelOf } from '../check/field-path.ts';
import type { DecapField } from '../decap-config.ts';

/** What the own computer's server found wrong ("venue.address: …"), with the names that its fields have in the form ("Tempat › Alamat: …"). */
export function inFormWords(message: string, fields: DecapField[]): string {
  return message
    .split(' • ')
    .map((problem) =>
      problem.replace(/^[\w.[\]]+(?=: )/, (path) => labelOf(path === 'isi' ? 'body' : path, fields)),
    )
    .join(' • ');
}
