/**
 * Path under which a draft is published: its file was named when it was first saved, perhaps without a title and days ago, and that name would
 * stay in its address for good. Undefined where the name is right already, or there is no title to name it after.
 */
export function publishedPath(path: string, { title, published }: Named): string | undefined {
  const [, folder, name = '', extension] = /^(.*\/)([^/]+)(\.[a-z]+)$/.exec(path) ?? [];
  const words = slugOf(String(title ?? ''));
  const day = /^\d{4}-\d\d-\d\d/.exec(String(published ?? ''))?.[0];
  if (folder === undefined || extension === undefined || words === '' || !day) return undefined;
  const wanted = `${day}-${words}`;
  return name.replace(/-\d+$/, '') === wanted || name === wanted
    ? undefined
    : `${folder}${wanted}${extension}`;
}

/** "rapat-pleno-terbuka" of "Rapat Pleno Terbuka!", cut as Decap cuts it (admin/collections/post.ts). */
function slugOf(title: string): string {
  return title
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

interface Named {
  title?: unknown;
  published?: unknown;
}
