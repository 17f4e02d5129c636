/** How people speak of work for the office: openings, papers to hand in, tests, duties, and pay. */
export const staffWords = `
penerimaan|pendaftaran|rekrutmen|lowongan|loker|melamar|seleksi|pembukaan|penjaringan|buka lamaran|cari orang|oprec|open recruitment
lowongan|penerimaan|cari orang|butuh orang|dicari|membutuhkan|kerjaan|lowker
petugas|panitia|badan ad hoc|penyelenggara|anggota|pegawai|kru
!honor|honorarium|gaji|upah|insentif|uang lelah|penghasilan|fee|salari
honor|gaji|bayaran
pencairan|pembayaran
uang makan|konsumsi|snack|makanan|katering|nasi kotak|nasi bungkus|makan siang
uang transpor|transpor|ongkos|uang jalan|uang saku|uang bensin|transportasi|perjalanan dinas|sppd
santunan|uang duka|ganti rugi|asuransi|kompensasi|jaminan kecelakaan|bpjs ketenagakerjaan|jaminan sosial|jamsostek|bpjs tk
kecelakaan kerja|kecelakaan|musibah
kelelahan|kecapekan|jatuh sakit|tumbang|sakit
!magang|pkl|praktik kerja|praktek kerja|kerja praktik|internship|kkn|praktik kerja lapangan|praktek kerja lapangan|anak magang|prakerin
!relawan demokrasi|relawan|sukarelawan|duta demokrasi|agen pemilih
dokumen|berkas|arsip|lampiran|kelengkapan
syarat|ketentuan|kriteria|kualifikasi
ijazah|sttb|surat tamat|surat tanda tamat belajar|pendidikan terakhir|tamatan|lulusan|skl|surat keterangan lulus
legalisasi|legalisir|cap basah
surat sehat|surat keterangan sehat|tes kesehatan|pemeriksaan kesehatan|tes medis|medical check up|cek kesehatan|surat dokter|keterangan dokter|kir dokter
!bebas narkoba|tes narkoba|tes urine|narkotika|narkoba
!skck|catatan kepolisian|kelakuan baik|surat kelakuan baik
!meterai|materai
pasfoto|pas foto|foto 4x6|foto 3x4
riwayat hidup|daftar riwayat hidup|curriculum vitae|cv|drh|resume
surat pernyataan|pernyataan
surat izin|izin atasan|rekomendasi|surat rekomendasi
salinan|fotokopi|kopian|copy
tes tertulis|ujian|ujian tertulis|seleksi tertulis|tes cat|cat|ujian komputer|soal ujian
wawancara|interview|tes wawancara|tes lisan|interviu
lulus|lolos|diterima|keterima
gagal|tidak lolos|gugur|tereliminasi|ditolak|tersingkir
peringkat|ranking|rangking|nilai|skor|hasil tes
!tim seleksi|timsel|panitia seleksi|pansel
!komisioner|anggota kpu|ketua kpu|pimpinan kpu|jajaran kpu
ketua|pimpinan|kepala
sekretariat|sekretaris|staf|tata usaha
divisi|bagian|bidang|subbagian|kasubbag
linmas|hansip|satlinmas|keamanan tps|penjaga tps|petugas keamanan|petugas ketertiban|satpam|pengamanan
pengamanan|pam|penjagaan|pengawalan
tugas|kewajiban|tupoksi|pekerjaan|tanggung jawab|kerjaan|jobdesk
masa kerja|masa tugas|lama bertugas|lama kerja|kontrak
rangkap jabatan|merangkap|kerja ganda|double job|pekerjaan lain
mengundurkan diri|mundur|berhenti|resign|keluar
diberhentikan|dipecat|dicopot|diberhentikan sementara|nonaktif
menggantikan|cadangan
!asn|pns|abdi negara|aparatur sipil negara|pegawai negeri|aparatur|pppk|p3k
!calon pegawai negeri|cpns|casn|tes cpns|seleksi cpns
tenaga pendukung|tenaga kontrak|pramubakti|outsourcing|tenaga harian lepas|tkk
!sopir|pengemudi|supir|driver
!petugas kebersihan|tenaga pendukung|pramubakti|cleaning service|tukang bersih|tukang sapu|office boy
bimbingan teknis|bimtek|pelatihan|pembekalan|diklat|training|kursus|penataran
operator|pengelola data
!tunjangan|thr|tukin|gaji ke-13|remunerasi|tunkin
pembubaran|berakhir tugas|habis kontrak|purnatugas
petugas gadungan|petugas palsu|mengaku petugas|oknum
perusahaan|pekerjaan|tempat kerja
diangkat|pelantikan
honorer|tenaga honorer|non-asn|tenaga kontrak|ppnpn
lembur|kerja lembur|uang lembur
surat tugas|penugasan|surat perintah tugas|spt
daftar hadir|absensi|presensi|absen|c7
tanda pengenal petugas|id card|kartu petugas|name tag|lanyard|tali pengenal
cap jempol|sidik jari|jempol
teguran|peringatan keras
hasil seleksi|pengumuman hasil|hasil tes|lulus seleksi
lulusan sma|ijazah sma|minimal sma
pergantian antarwaktu petugas|calon pengganti|pac
ahli waris|keluarga almarhum
pemeriksaan kesehatan|gula darah|tensi|kolesterol|skrining
!npwp|nomor pajak
diracun|dibunuh
satpam|sekuriti|security
psikotes|tes psikologi|tes kejiwaan|mmpi
nilai ambang batas|passing grade
!upah minimum|umr|ump|umk
perjalanan dinas|perjadin|dinas luar
!bpjs kesehatan|jkn|kis|askes
serah terima jabatan|sertijab|pisah sambut
naik pangkat|promosi
pelamar|pendaftar|peminat|applicant
hubungan keluarga|nepotisme|kekerabatan
tidak hadir|bolos|mangkir
`;
