/**
 * Ids of posts as people write them, "2024-11-27-pilkada", "agenda/2024-11-27-pilkada" or "content/agenda/2024-11-27-pilkada.md", as plain ids. What no post is called is
 * told on stderr: it would count as never found.
 */
export function postIds(written: string[], known: ReadonlySet<string>): string[] {
  return written.map((one) => {
    const id = (one.replace(/\/$/, '').split('/').at(-1) ?? one).replace(/\.mdx?$/, '');
    if (!known.has(id)) console.error(`Tidak ada tulisan yang terbit dengan id "${one}".`);
    return id;
  });
}
