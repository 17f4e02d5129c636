import type { Finding } from './finding.ts';
import { imitationOf } from './hosts.ts';
import { isShortener } from './shorteners.ts';

/** Addresses that a text names without linking to them, for readers type what they read: imitations of official sites, and shorteners. */
export function namedSiteFindings(text: string): Finding[] {
  return [...text.matchAll(sites)].flatMap(({ groups, index }): Finding[] => {
    const { host = '', path = '' } = groups ?? {};
    const below = text.slice(0, index).split('\n').length - 1;
    if (imitationOf(host) === 'official')
      return [
        {
          rule: 'situs-tiruan',
          below,
          message: `Tulisan ini menyebut ${host}, alamat yang menyerupai situs resmi tetapi bukan milik pemerintah. Situs KPU selalu berakhiran kpu.go.id. Perbaiki, kecuali tulisan ini memang memperingatkan tentangnya`,
        },
      ];
    if (path.length > 1 && isShortener(host.toLowerCase(), path))
      return [
        {
          below,
          message: `Tautan pendek ${host}${path} menyembunyikan tujuannya, sehingga pembaca tidak tahu ke mana dibawa. Buka tautannya, lalu tulis alamat panjangnya`,
        },
      ];
    return [];
  });
}

/** Endings that are seen in Indonesian texts. A word after a forgotten space ("kata KPU.Kemudian") is none of them. */
const endings =
  'id|com|net|org|info|xyz|online|site|top|click|live|shop|store|link|web|app|biz|club|vip|fun|icu|news|page|space|website|cloud|digital|pro|asia|' +
  'co|me|io|my|us|ly|gd|gl|to|at|cc|tk|ml|ga|cf|gq|ru|cn|in|ink|one|do|st|li|gg|cl|fr|ae|be|ld|lol';

/** A site's name as people write it in a sentence. Of a mail address what stands after the @; the name of an account ("@kpu.id") is none. */
const sites = new RegExp(
  String.raw`(?<![\p{L}\p{N}._-])(?<!(?<![\p{L}\p{N}._-])@)(?:https?:\/\/)?` +
    String.raw`(?<host>(?:[\p{L}\p{N}][\p{L}\p{N}-]*\.)+(?:${endings}))` +
    String.raw`(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}])(?<path>\/[^\s"'<>)\]]*)?`,
  'gu',
);
