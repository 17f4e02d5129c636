import { markedTitle } from './marked-title.ts';
import type { Post } from './post.ts';
import { verdicts } from './verdicts.ts';

/**
 * Links that open an outlet's own share form with the text filled in; they load nothing of the outlet. `url` is the full address of the post.
 * Forms: https://faq.whatsapp.com/5913398998672934 ("Click to Chat"), https://developers.facebook.com/docs/plugins/share-button (takes the
 * address alone and reads the page's Open Graph), https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent.
 */
export function shareLinks(post: Post, url: string): { name: string; href: string }[] {
  const text = shareText(post);
  return [
    { name: 'WhatsApp', href: `https://wa.me/?${query({ text: `${text}\n${url}` })}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` },
    { name: 'X', href: `https://x.com/intent/post?${query({ text, url })}` },
  ];
}

/** At most 190 characters, so that it stays within X's 280 together with the address: the title, and the verdict on the claim. */
function shareText(post: Post): string {
  if (post.kind !== 'clarification') return markedTitle(post);
  return `${markedTitle(post)}\nPutusan atas kabar ini: ${verdicts[post.verdict].label.toUpperCase()}`;
}

// encodeURIComponent throws on half a surrogate pair, and writes a space as %20, which every outlet reads (URLSearchParams' "+" is shown by some).
function query(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
}
