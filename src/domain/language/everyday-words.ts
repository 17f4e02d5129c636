/** Words of daily speech that mean the same, beside the terms of content/glossary.yml; a line each. The first is the usual written one. */
export const everydayWords: readonly (readonly string[])[] =
  `mencoblos|memilih|nyoblos|pencoblosan|pemungutan suara|memberi suara|coblosan|menyoblos|menusuk|mengundi
honor|honorarium|gaji|upah|insentif|bayaran|uang lelah|penghasilan
meninggal|wafat|almarhum|almarhumah|tutup usia|mati|berpulang|mangkat|tiada|mendiang|kematian
tni|tentara|prajurit|abri|militer
polri|polisi|kepolisian
penerimaan|pendaftaran|rekrutmen|lowongan|loker|melamar|seleksi|pembukaan|perekrutan|penjaringan|buka lamaran|cari orang
petugas|panitia|badan ad hoc|penyelenggara|anggota|pegawai|kru
ektp|ktp|kartu tanda penduduk
mengecek|memeriksa|cek|melihat|mencari tahu|memastikan|mengetahui|tahu|menengok|cari tahu|melacak
diperbarui|pemutakhiran|pembaruan|update|updating|diperbaharui|pembetulan|perbaikan|koreksi|mutakhir
pindah|mutasi|berpindah|domisili|migrasi|pindahan
manipulasi|editan|rekayasa|palsu|suntingan|olahan|hasil edit|dipalsukan|oplosan
salah|bohong|palsu|tipuan|dusta|hoaks|keliru|menyesatkan|tidak benar|tipu
meragukan|mencurigakan|aneh|janggal|tidak jelas|ganjil
daring|online|internet|lewat hp
laman|situs|website|web
tautan|link
undangan|surat pemberitahuan|cpemberitahuan|panggilan|surat panggilan|kartu undangan
jadwal|tanggal|waktu|hari|agenda|kapan
rapat|pertemuan|sidang|meeting|rakor|rapat koordinasi|musyawarah|audiensi
kantor|alamat|lokasi
tempat|lokasi
membatalkan|batal|tidak jadi|dibatalkan|urung
menunda|mundur|undur|pengunduran|diundur|dimundurkan|ditangguhkan
memperpanjang|tambah waktu|perpanjangan|penambahan waktu|diulur
jumlah|total|banyaknya|kuota|kebutuhan|banyak
laki-laki|pria|lelaki
perempuan|wanita
pemula|pertama kali|remaja|pelajar|siswa|anak muda|generasi muda|milenial|gen z|baru 17 tahun|usia 17|mahasiswa
menghapus|mencoret|menghilangkan|hilang|mengeluarkan|dikeluarkan|lenyap
ganda|dobel|double|kembar
quick count|hitung cepat|hitung kilat
rekapitulasi|rekap|penghitungan|perekapan|penjumlahan
china|cina|tiongkok
bocor|dicuri|terbaca|dijual|tersebar|dibaca|terbuka
peretas|hacker|diretas|dibobol|hack
disabilitas|difabel|penyandang cacat|tunanetra|tuna netra|kursi roda
kotak suara|logistik
syarat|persyaratan|ketentuan|kriteria
melaporkan|mengadu|pengaduan|aduan|lapor|melapor|adukan
simulasi|peragaan|latihan|gladi|gladi resik|gladi bersih|uji coba|praktik|percobaan
sosialisasi|penyuluhan|pendidikan pemilih
bimbingan teknis|bimtek|pelatihan
pelantikan|dilantik|pengukuhan
membayar|bayar|biaya|uang|pungutan|tarif
tercoblos|dicoblos|sudah dicoblos
caleg|calon anggota legislatif|calon legislatif
pilkada|pemilihan bupati|pemilihan kepala daerah|pilbup|pilgub|bupati|gubernur|kepala daerah|pemilihan gubernur|pilwako
keluarga|orang tua|kakek|nenek|famili|ayah|ibu kandung|saudara|kerabat
usia|umur|tahun
hasil|perolehan
kerja sama|bermitra|kolaborasi
foto|gambar|potret|screenshot|tangkapan layar
menjual|jual beli|memperdagangkan|memperjualbelikan|jualbeli|jualan
luar negeri|mancanegara
tps|tempat pemungutan suara|bilik suara
kontainer|peti kemas|kargo
dokumen|berkas|arsip|surat-surat
menyusupkan|siluman|fiktif|hantu|gaib|selundupan|menyelundupkan|susupan
baliho|papan reklame|billboard|spanduk|reklame|banner
videotron|layar besar|led
perantauan|merantau|rantau|luar kota|luar daerah|kampung orang|memilih di tempat lain
mencocokkan|mendata|pendataan|sensus
kecamatan|camat
desa|kelurahan|kampung
warga negara asing|wna|orang asing|tka|tenaga kerja asing
penjara|lapas|narapidana|napi|tahanan|rutan
rumah sakit|pasien|puskesmas
calon|kandidat|paslon|pasangan calon|peserta
partai|parpol
suap|politik uang|serangan fajar|bagi-bagi uang|money politic
curang|kecurangan|pelanggaran
dipidana|penjara|denda|sanksi|hukuman
ponsel|hp|handphone|telepon genggam|gawai
mengantar|mengirim|menyampaikan|membagikan|memberi
persyaratan umur|batas usia
tidak memilih|golput
tunanetra|buta|netra|braille
tunarungu|tuli|bisu|bahasa isyarat
disabilitas|berkebutuhan khusus|cacat|difabel|lumpuh
lansia|lanjut usia|jompo|manula|sepuh|kakek|nenek|renta
mendampingi|menemani|menolong|membantu|ditemani|pendamping
pasien|opname|dirawat|rawat inap|sakit|rumah sakit|jatuh sakit|tumbang|kelelahan
asn|pns|abdi negara|aparatur sipil negara|pegawai negeri|aparatur|pppk
netral|netralitas|memihak|berpihak
penggantian antarwaktu|pergantian antarwaktu|paw|antarwaktu|ganti antar waktu
pemungutan suara ulang|psu|coblos ulang|pencoblosan ulang|coblosan diulang|nyoblos lagi|pemilu ulang
pemungutan suara susulan|psl|pemilu susulan
dprd|dewan|legislator|anggota dewan|wakil rakyat|parlemen|legislatif
daftar calon sementara|dcs
daftar calon tetap|dct
mahkamah konstitusi|mk
sengketa|gugatan|menggugat|perselisihan|phpu|keberatan
alat peraga|apk|atribut kampanye|spanduk|baliho|umbul-umbul|poster calon
dana kampanye|uang kampanye|duit kampanye|ladk|lppdk
sumbangan|menyumbang|donasi|donatur
perseorangan|perorangan|independen|jalur independen|tanpa partai|nonpartai
capres|calon presiden|presiden|cawapres
cabup|calon bupati|cawabup|wakil bupati
cagub|calon gubernur|cawagub|wakil gubernur
caleg|calon anggota dprd|calon dprd|daftar calon|nyaleg
daerah pemilihan|dapil
lomba|sayembara|kompetisi|kontes|perlombaan|adu kreasi
hadiah|undian|doorprize|giveaway
film|bioskop|layar tancap|nobar|nonton bareng
lagu|jingle|mars
magang|pkl|praktik kerja|praktek kerja|kerja praktik|internship|kkn
kampus|universitas|perguruan tinggi|mahasiswa|kuliah
sekolah|pelajar|siswa|murid|sma|smk|anak sekolah
dilantik|pelantikan|disumpah|pengambilan sumpah|diambil sumpah
lulus|lolos|diterima|kelulusan
menang|pemenang|terpilih|unggul|memenangkan|suara terbanyak|juara
wawancara|interview
tes tertulis|ujian|ujian tertulis|seleksi tertulis
informasi publik|ppid|keterbukaan informasi|permohonan informasi|minta data|salinan dokumen|permintaan informasi
kapal|perahu|speedboat|pompong|pengapalan
memusnahkan|dibakar|pembakaran|membakar|dihancurkan
rusak|robek|sobek|koyak
melipat|sortir|menyortir|penyortiran
bansos|bantuan sosial|sembako|pkh|blt
kamera|cctv|kamera pengawas|kamera pengintai|kamera tersembunyi
kecerdasan artifisial|kecerdasan buatan|ai|deepfake|akal imitasi|mesin peniru
pulpen|pena|spidol|bolpoin|ballpoint
padam|mati lampu|listrik padam|pemadaman|padam lampu
banjir|tergenang|rob|kebanjiran
cuaca|hujan|badai|gelombang|ombak|angin
libur|cuti|tanggal merah|meliburkan|diliburkan
buruh|karyawan|pekerja|perusahaan
idul fitri|lebaran|ramadan|puasa|hari raya
jam layanan|jam kerja|jam buka|jam pelayanan|pukul|jam
pengawas|bawaslu|panwaslu|panwas
penipuan|menipu|tipu|modus|phishing|scam|tertipu
santunan|uang duka|ganti rugi|asuransi|kompensasi
meninggal|gugur|wafat
pemakaman|penguburan|dikubur
survei|jajak pendapat|polling
partisipasi|kehadiran|angka kehadiran|tingkat kehadiran
debat|adu gagasan|adu program|adu argumen|visi misi
undian nomor|nomor urut|pengundian
politik uang|suap|amplop|menyuap|bagi uang|bagi-bagi duit|sogok
dicatut|pencatutan|mencatut|nama dipakai
dukcapil|disdukcapil|capil|catatan sipil|dinas kependudukan
nik|nomor induk kependudukan|nomor ktp
data kependudukan|data penduduk|biodata|data diri|identitas
form a5|formulir a5|surat pindah memilih|pindah memilih|dptb|memilih di tempat lain|nyoblos di tempat lain|coblos di tempat lain
antrean|antre|antri|mengantre
tim sukses|timses|tim kampanye|relawan|pendukung
peraturan|aturan|regulasi|undang-undang|dasar hukum
lembaga pemasyarakatan|penjara|lapas|warga binaan|narapidana
salinan|fotokopi|kopian
permohonan|permintaan|memohon|meminta|pengajuan
mengundurkan diri|mundur|berhenti|resign
menggantikan|pengganti|diganti|penggantinya
uang|duit|dana|rupiah
dilarang|larangan|tidak boleh|terlarang
masjid|gereja|tempat ibadah|rumah ibadah|mushala|surau
nelayan|pelaut|melaut
petani|pekebun|buruh tani
pulau|kepulauan|pesisir
terluar|terpencil|pelosok|pedalaman
bencana|pengungsi|mengungsi
anggaran|hibah|pendanaan
pengadaan|lelang|tender
tenggat|batas akhir|batas waktu|deadline|paling lambat|hari terakhir|ditutup
aplikasi|sistem informasi|aplikasi kpu
peluncuran|launching|diluncurkan|dirilis
rapat koordinasi|rakor|koordinasi
kunjungan|silaturahmi|studi banding
ulang tahun|hari jadi|peringatan
lowongan|penerimaan|cari orang|butuh orang|dicari|mencari|membutuhkan|dibutuhkan
asli|resmi|sungguhan
kontak|nomor telepon|hotline|hubungi|menghubungi
surat sehat|surat keterangan sehat|tes kesehatan|pemeriksaan kesehatan|tes medis|medical check up
pemantau|lembaga pemantau|pengamat
wartawan|media massa|pers|jurnalis|media
pesan berantai|broadcast|pesan whatsapp|pesan suara
video|rekaman|klip
siaran langsung|disiarkan|live streaming|tayang|live
terdaftar|tercatat|terdata
tokoh masyarakat|tokoh agama|ulama|ustaz
pemenuhan syarat|memenuhi syarat|berhak
sanggahan|tanggapan|masukan|keberatan
kotak kosong|calon tunggal|satu calon|calon satu|satu pasangan calon
cerpen|cerita pendek`
    .split('\n')
    .map((line) => line.split('|'));
