import { shareTarget } from '#src/domain/share-target.ts';

/** Longest text that is kept, in characters. */
const longest = 20_000;

/**
 * Takes what another app shares with the installed site (Web Share Target, https://w3c.github.io/web-share-target/), keeps it on the device only,
 * and leads to the page that checks it. Nothing goes to a server or into an address.
 */
export async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const kept = await caches.open('suluh-dibagikan');
  await Promise.all([kept.delete(shareTarget.keptText), kept.delete(shareTarget.keptPicture)]);
  const { title, text, url, picture } = shareTarget.fields;
  const lines = [title, text, url].flatMap((name) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  });
  const message = [...new Set(lines)].join('\n').slice(0, longest);
  if (message !== '') await kept.put(shareTarget.keptText, new Response(message));
  const file = form.get(picture);
  if (file instanceof File && file.type.startsWith('image/'))
    await kept.put(shareTarget.keptPicture, new Response(file, { headers: { 'Content-Type': file.type } }));
  return Response.redirect(shareTarget.page, 303);
}
