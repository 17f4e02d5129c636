import { pictureTypes } from '#src/schemas/common.ts';

/** Why a link may not lead there, and what to write instead; undefined for a good address. `address` is what the parser gives, entities decoded. */
export function linkProblem(address: string): string | undefined {
  if (address === '')
    return 'Tautan ini belum beralamat. Tulis alamatnya, misalnya: [KPU](https://www.kpu.go.id/)';
  // Browsers drop tabs and line breaks and read "\" as "/": an address that holds them is not what it seems.
  if (/[\s\p{Cc}\\]/u.test(address))
    return `Alamat tautan memuat spasi, tab, atau garis miring terbalik${shown(address)}. Salin ulang alamatnya, dan ganti spasi dengan %20`;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return webProblem(address);
  if (scheme === 'mailto' || scheme === 'tel') return undefined;
  if (scheme !== undefined)
    return `Alamat tautan yang diawali ${scheme}: tidak diterima karena dapat menjalankan kode atau membuka berkas. Pakai alamat yang diawali https://, mailto:, tel:, atau /`;
  if (address.startsWith('//'))
    return `Alamat tautan tidak boleh diawali //${shown(address)}. Tulis https:${address}`;
  if (/^[^/@?#]+@[^/@?#]+\.[a-z]+$/i.test(address))
    return `Alamat surel ditulis dengan mailto: di depannya: mailto:${address}`;
  if (/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:id|com|org|net)(?:[/?#]|$))/i.test(address))
    return `Alamat situs belum lengkap${shown(address)}. Tulis https://${address}`;
  return undefined;
}

/** Why a picture in a text is refused, and what to write instead; undefined for a file of content/media with a description. */
export function pictureProblem(address: string, description: string): string | undefined {
  const example = '![Petugas menempel daftar pemilih](media/daftar-pemilih.jpg)';
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address))
    return `Gambar dari situs lain tidak diterima, karena situs itu dapat melacak pembaca. Simpan gambarnya di content/media, lalu tulis: ${example}`;
  if (!picture.test(address) || address.includes('..'))
    return `Gambar harus berkas di content/media dengan nama huruf kecil tanpa spasi (${pictureTypes.join(', ')}), misalnya: ${example}`;
  if (description.trim() === '')
    return `Gambar ini belum punya keterangan bagi pembaca yang tidak dapat melihatnya. Tulis di antara [ ], misalnya: ${example}`;
  return undefined;
}

const picture = new RegExp(
  `^media/(?:[a-z0-9][a-z0-9._-]*/)*[a-z0-9][a-z0-9._-]*\\.(?:${pictureTypes.join('|')})$`,
);

function webProblem(address: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address))
    return `Alamat tautan tidak lengkap${shown(address)}. Salin ulang dari bilah alamat peramban, misalnya: https://www.kpu.go.id/`;
  const { username, password } = new URL(address);
  if (username !== '' || password !== '')
    return `Alamat tautan memuat tanda @ sebelum nama situs, seperti pada tautan penipuan${shown(address)}. Hapus bagian sampai tanda @`;
  return undefined;
}

/** What was written, cut where it is long, with control characters made visible. */
function shown(address: string): string {
  const visible = [...address]
    .slice(0, 60)
    .join('')
    .replaceAll(/\p{Cc}/gu, '�');
  return ` (${visible}${address.length > visible.length ? '…' : ''})`;
}
