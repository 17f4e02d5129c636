/**
 * Loads the desk anew when the address goes from one entry straight to another, as with a bookmark or a link: Decap 3.16 then keeps the form of the
 * first, and the words of two entries would mix. To be called once.
 */
export function keepEntriesApart(): void {
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (!isOtherEntry(oldURL, newURL)) return;
    // Decap may have asked whether to leave what is not saved, and gone back.
    setTimeout(() => {
      if (window.location.href === newURL) window.location.reload();
    }, 100);
  });
}

/**
 * Whether two addresses of the desk are those of different entries. From an entry to a new one of its kind is the way of a copy, and back is that of
 * what was saved for the first time: there Decap has the form right.
 */
export function isOtherEntry(oldUrl: string, newUrl: string): boolean {
  const [from, to] = [placeOf(oldUrl), placeOf(newUrl)];
  if (!from || !to) return false;
  if (from.collection !== to.collection) return true;
  return from.slug !== undefined && to.slug !== undefined && from.slug !== to.slug;
}

function placeOf(url: string): { collection: string; slug: string | undefined } | undefined {
  const [, collection, slug] = /#\/collections\/([^/?]+)\/(?:new|entries\/([^?]+))(?:\?|$)/.exec(url) ?? [];
  return collection === undefined ? undefined : { collection, slug };
}
