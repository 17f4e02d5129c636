import { imitationOf } from './hosts.ts';
import { isShortener } from './shorteners.ts';
import type { Finding } from './finding.ts';

/**
 * What is wrong with where a link leads. `address` may be any address; those of web and mail are looked at. Nobody is asked over the network: that
 * a site answers, and whether it answers with https, only `npm run check -- --links` can tell.
 */
export function linkFindings(address: string): Finding[] {
  const host = hostOf(address);
  if (host === '') return [];
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address)?.[1] ?? '';
  const name = host.toLowerCase();
  const imitation = imitationOf(name);
  if (imitation === 'official')
    return [
      {
        message: `Tautan ini menuju ${host}, alamat yang menyerupai situs resmi tetapi bukan milik pemerintah. Situs KPU selalu berakhiran kpu.go.id. Ganti dengan alamat yang benar, atau hapus`,
      },
    ];
  if (isShortener(name, path))
    return [
      {
        message: `Tautan ${host} menyembunyikan tujuannya, sehingga pembaca tidak tahu ke mana dibawa. Buka tautannya, lalu tulis alamat panjangnya`,
      },
    ];
  if (imitation === 'private')
    return [
      {
        rule: 'situs-tiruan',
        message: `Tautan ini menuju ${host}, yang memakai nama KPU tetapi dapat dibuka siapa saja. Pastikan pemiliknya, atau ganti dengan alamat yang berakhiran kpu.go.id`,
      },
    ];
  // Punycode is what browsers make of letters of other scripts; no Indonesian office has such a name.
  if (/(?:^|\.)xn--/.test(name) || /[^\p{ASCII}]/u.test(name))
    return [
      {
        rule: 'situs-tiruan',
        message: `Alamat ${host} memakai huruf di luar abjad Latin, yang sering dipakai untuk meniru nama lain. Pastikan alamatnya, atau tulis ulang dengan tangan`,
      },
    ];
  if (/^http:/i.test(address)) return [{ rule: 'tautan-http', message: plainHttp(address, name) }];
  return [];
}

/** A link that shows the name of a government site and leads elsewhere. `shown` are the words of the link. */
export function disguiseFindings(address: string, shown: string): Finding[] {
  const named = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+go\.id)(?:\/\S*)?$/i.exec(shown.trim())?.[1];
  const host = hostOf(address);
  if (!named || host === '' || /\.go\.id$/i.test(host)) return [];
  return [
    {
      message: `Tautan ini tertulis ${named}, tetapi menuju ${host}. Samakan keduanya, atau tulis apa yang dibuka tautan ini`,
    },
  ];
}

function hostOf(address: string): string {
  return /^(?:https?:\/\/(?:[^/?#]*@)?|mailto:[^?@]*@)([^/?#:]+)/i.exec(address)?.[1] ?? '';
}

function plainHttp(address: string, host: string): string {
  const secure = address.replace(/^http:/i, 'https:').slice(0, 80);
  if (/(?:^|\.)kpu\.go\.id$/.test(host))
    return `Tautan ini memakai http, padahal situs KPU memakai https. Tulis ${secure}`;
  return `Tautan ini memakai http, yang dapat disadap dan diubah di jalan. Coba buka ${secure}; jika terbuka, pakai itu`;
}
