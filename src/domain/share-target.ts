/** Where what other apps share with the installed site goes: the manifest names it, the service worker takes it, `/cek/` reads it. */
export const shareTarget = {
  action: '/cek/bagikan',
  /** Names of the form's fields. */
  fields: { title: 'judul', text: 'teks', url: 'alamat', picture: 'gambar' },
  /** Entries of the Cache API. */
  keptText: '/cek/pesan-dibagikan',
  keptPicture: '/cek/gambar-dibagikan',
  page: '/cek/?dibagikan=1',
} as const;
