/**
 * Path under which a draft is published: its file was named when it was first saved, perhaps without a title and days ago, and that name would
 * stay in its address for good. `template` is the collection's own for the names of new files (`slug` in admin/collections). Undefined where the
 * name is right already, or something that it is made of is still missing.
 */
export function publishedPath(path: string, template: string, values: object): string | undefined {
  const [, folder, name = '', extension] = /^(.*\/)([^/]+)(\.[a-z]+)$/.exec(path) ?? [];
  const words = namedAfter(template).map(({ field, length }) =>
    slugOf(textAt(values, field).slice(0, length)),
  );
  if (folder === undefined || extension === undefined || words.length === 0 || words.includes(''))
    return undefined;
  const wanted = words.join('-');
  return name.replace(/-\d+$/, '') === wanted || name === wanted
    ? undefined
    : `${folder}${wanted}${extension}`;
}

/** The fields that a new file is named after and how much of each, in their order: "{{fields.period.to | truncate(4)}}" takes four letters. */
export function namedAfter(template: string): { field: string; length: number }[] {
  return [...template.matchAll(/\{\{fields\.([\w.]+) \| truncate\((\d+)\)\}\}/g)].map(
    ([, field = '', length]) => ({ field, length: Number(length) }),
  );
}

/** The text in a field, "title" or "period.label"; empty where there is none. */
export function textAt(values: unknown, field: string): string {
  const value = field.split('.').reduce((inside: unknown, name) => Object(inside)[name], values);
  return typeof value === 'string' ? value : '';
}

/** "rapat-pleno-terbuka" of "Rapat Pleno Terbuka!", as Decap writes it. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
