/** Whether a piece of HTML is nothing but comments, closed as browsers see it: they end a comment at "-->", "--!>", "<!-->" and "<!--->". */
export function isComment(html: string): boolean {
  return /^(?:\s*<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->)+\s*$/.test(html);
}

/** What to say about HTML in a text. `html` is the tag as written, or its name between < and >. */
export function htmlMessage(html: string): string {
  const rest = html.replace(/^(?:\s*<!--[\s\S]*?-->)+/, '').trim();
  if (rest === '' || rest.startsWith('<!--'))
    return 'Komentar <!-- di sini tidak ditutup dengan benar, sehingga isi di bawahnya hilang. Hapus, atau tutup dengan -->';
  const tag = /^<\/?([a-z][a-z0-9-]*)/i.exec(rest)?.[1]?.toLowerCase();
  const shown = tag === undefined ? (rest.split('\n', 1)[0] ?? '').slice(0, 30) : `<${tag}>`;
  const instead =
    (tag !== undefined && Object.hasOwn(instructions, tag) && instructions[tag]) ||
    'Hapus, dan tulis isinya sebagai teks biasa';
  return `HTML (${shown}) tidak diterima demi keamanan pembaca. ${instead}. Jika tanda < memang bagian tulisan, tulis \\<`;
}

const instructions: Record<string, string> = {
  b: 'Untuk huruf tebal tulis **tebal**',
  strong: 'Untuk huruf tebal tulis **tebal**',
  i: 'Untuk huruf miring tulis *miring*',
  em: 'Untuk huruf miring tulis *miring*',
  u: 'Untuk menekankan tulis **tebal**',
  br: 'Untuk baris baru akhiri baris di atasnya dengan tanda \\',
  p: 'Untuk paragraf baru beri satu baris kosong',
  a: 'Untuk tautan tulis [teks](https://alamat)',
  img: 'Untuk gambar tulis ![keterangan](media/foto.jpg)',
  iframe: 'Untuk video atau peta tulis tautannya: [teks](https://alamat)',
  video: 'Untuk video tulis tautannya: [teks](https://alamat)',
  table: 'Untuk tabel pakai tombol tabel di penyunting, atau tanda |',
};
