/** What an entry is for readers, in the words of the list of entries. */
export const states = {
  draft: 'Konsep',
  scheduled: 'Terjadwal',
  published: 'Terbit',
  corrected: 'Dikoreksi',
  withdrawn: 'Ditarik',
} as const;

/** What an entry is for readers. */
export type State = keyof typeof states;

/** What the file of an entry is for readers at a moment; undefined for one without a date of publication, which is simply there. */
export function stateOfFile(file: string, at: Date): State | undefined {
  const matter = matterOf(file);
  if (/^draft:[ \t]*true[ \t]*$/m.test(matter)) return 'draft';
  const published = Date.parse(textOf(matter, 'published') ?? '');
  if (Number.isNaN(published)) return undefined;
  if (holds(matter, 'withdrawn')) return 'withdrawn';
  if (published > at.getTime()) return 'scheduled';
  return holds(matter, 'corrections') ? 'corrected' : 'published';
}

/** The file of an entry with its state as one more field, for Decap's lists, which can tell, filter and group only by fields. */
export function withState(file: string, at: Date): string {
  const state = stateOfFile(file, at);
  if (!state) return file;
  const [fence = ''] = /^---[ \t]*\r?\n/.exec(file) ?? [];
  return `${fence}state: ${states[state]}\n${file.slice(fence.length)}`;
}

/** The front matter of a post, or the whole of a .yml file: the fields that begin a line. */
function matterOf(file: string): string {
  return /^---[ \t]*\r?\n([\s\S]*?)\n---/.exec(file)?.[1] ?? file;
}

function textOf(matter: string, field: string): string | undefined {
  return new RegExp(`^${field}:[ \\t]*['"]?([^'"\\n#]+)`, 'm').exec(matter)?.[1]?.trim();
}

/** Whether a group or a list has something in it. */
function holds(matter: string, field: string): boolean {
  return new RegExp(`^${field}:[ \\t]*(?:[[{][ \\t]*[^\\]} \\t\\n]|\\r?\\n[ \\t-]+\\S)`, 'm').test(matter);
}
