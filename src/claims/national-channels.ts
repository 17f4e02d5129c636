/**
 * Where people anywhere in the country report or check rumours, beside their own office. Their own pages:
 * https://aduankonten.id (Kementerian Komunikasi dan Digital), https://turnbackhoax.id and its WhatsApp service Kalimasada (MAFINDO),
 * https://cekfakta.com (newsrooms of the press), https://www.bawaslu.go.id.
 */
export const nationalChannels = [
  {
    name: 'Aduan Konten',
    about: 'melaporkan isi internet kepada Kementerian Komunikasi dan Digital',
    url: 'https://aduankonten.id',
  },
  { name: 'Kalimasada', about: 'bertanya lewat WhatsApp kepada MAFINDO', url: 'https://wa.me/6285921600500' },
  { name: 'TurnBackHoax', about: 'hasil pemeriksaan MAFINDO', url: 'https://turnbackhoax.id' },
  { name: 'Cek Fakta', about: 'hasil pemeriksaan gabungan redaksi media', url: 'https://cekfakta.com' },
  { name: 'Bawaslu', about: 'melaporkan dugaan pelanggaran pemilu', url: 'https://www.bawaslu.go.id' },
] as const satisfies readonly { name: string; about: string; url: string }[];
