/**
 * Words of daily life that a reader may well mean, though no page has them, and that lie within a letter or two of what election offices write about:
 * "sawit" is no mistyped "sakit", "pantai" no "partai". Words that are far from all of those need no place here.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `pinjam pinjaman pendapatan perikanan perikatan pertamina pertanian pelatih pemilik pemasaran pasar pasir pagar pantai pajak puasa pacar
  sawit salon salam sarat sanksi sisa sumur taman tahan tangga tegas tempe tunggal kolak kolam keuangan kotor keras kamar rumah ramah rekan
  beras bukit burung bangunan barang bakar batu bulat cinta cacat cermat darah datar derita lapar lapangan lagu mandi manis murah ular udang
  cair ppdb kurs warna rusia rental rantai layak penerbangan pdam pilkades emas iklan usaha hamil hakim horor indah jajan pesat pulih
  prakerja token masak masakan batuk dukun ikan imigrasi tilang umrah kurban solar panas dingin otak garam bawang tepung kacang kain jahit menjahit
  bintang tulang gatal garis pelanggan pelayaran perceraian peluang keuntungan nasib mahal perang latar komposisi sektor majalah obat`.split(
    /\s+/,
  ),
);
