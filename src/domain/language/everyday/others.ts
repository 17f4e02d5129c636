/**
 * What people ask an election office too, though others answer it: other elections and posts, papers, aid, traffic, and places far away. Each line begins
 * with "!": a page that only shares some of its words is no answer.
 */
export const othersWords = `
!pemilihan ketua rt|pemilihan rt|pemilihan rw
!calon kepala desa|calon kades|pendaftaran kepala desa
!pendamping desa|pendamping pkh
!seleksi komisioner|calon komisioner|seleksi calon komisioner|syarat komisioner|daftar komisioner
!lowongan panwascam|pendaftaran panwascam|seleksi panwascam|rekrutmen panwascam
!lowongan pengawas tps|pendaftaran pengawas tps|rekrutmen pengawas tps|lowongan ptps|pendaftaran ptps
!penerimaan polisi|pendaftaran polisi|penerimaan tni|pendaftaran tni
!ktp hilang|ktp tercecer|ktp rusak
!cetak ktp|blangko ktp
!kartu keluarga hilang|kk hilang
!sertifikat tanah|surat tanah|balik nama
!pajak kendaraan|pajak motor|samsat|stnk
!surat izin mengemudi|sim
!paspor|visa
!murid baru|siswa baru|ppdb|spmb
!beasiswa|kip kuliah
!penerima bansos|penerima pkh|daftar bansos|daftar pkh|cek bansos|cek pkh
!bansos cair|blt cair|pkh cair
!prakerja|kartu prakerja
!jadwal dokter|dokter anak|dokter gigi
!prakiraan cuaca|ramalan cuaca|cuaca besok
!harga sembako|harga beras|harga cabai|harga sawit|harga emas
!jadwal kapal|jadwal feri|jadwal bus|jadwal kereta|tiket
!jakarta|dki
!bandung|jawa barat
!surabaya|jawa timur
!medan|sumatera utara|sumut
!batam|kepulauan riau|kepri
!palembang|sumatera selatan|sumsel
!malaysia|kuala lumpur|johor
`;
