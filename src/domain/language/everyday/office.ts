/** How people speak of the office itself: how it is reached, what it gives out, its money, and what it holds. */
export const officeWords = `
kantor|alamat|lokasi|sekretariat
tempat|lokasi
gedung|bangunan|kantor
kantor baru|pindah kantor|gedung baru|relokasi|pindah gedung
pukul|jam
jam layanan|jam kerja|jam buka|jam operasional|jam kantor
libur|cuti|tanggal merah|cuti bersama|hari libur
!idul fitri|lebaran|ramadan|puasa|hari raya|idulfitri|aidilfitri
natal|tahun baru|nataru|christmas
kontak|nomor telepon|hotline|hubungi|menghubungi|narahubung|call center|nomor wa|contact person
surel|email|e-mail|surat elektronik
melaporkan|mengadu|aduan|adukan|komplain|keluhan|mengeluh|protes
informasi publik|ppid|keterbukaan informasi|permohonan informasi|minta data|salinan dokumen|permintaan informasi
permohonan|permintaan|pengajuan
jdih|produk hukum|dokumentasi hukum|kumpulan peraturan
peraturan|regulasi|undang-undang|dasar hukum|uu|juknis|petunjuk teknis|pedoman
surat edaran|edaran|imbauan|himbauan|instruksi
penelitian|riset|skripsi|tugas akhir|tesis|izin penelitian|meneliti|izin riset
kunjungan|silaturahmi|studi banding|study tour|karyawisata|kunker|bertamu|sambangi|menyambangi
!rumah pintar pemilu|rpp|pojok pemilu|wisata pemilu
layanan|servis
posko|pos layanan|meja bantuan|helpdesk|loket|gerai
survei kepuasan|kepuasan masyarakat|skm|indeks kepuasan|penilaian layanan
gratis|cuma-cuma|free|bebas biaya
membayar|biaya|uang|pungutan|tarif|ongkos
uang|duit|dana|rupiah|pitih|fulus
anggaran|hibah|pendanaan|nphd|apbd|apbn|uang negara|pembiayaan|dana hibah|biaya pilkada|dipa|budget
pertanggungjawaban|lpj|laporan keuangan|realisasi anggaran|penggunaan anggaran|spj
mengembalikan|sisa anggaran|sisa dana|kelebihan|silpa
pengadaan|lelang|tender|pembelian|vendor|rekanan|penyedia|lpse|e katalog
barang milik negara|bmn|inventaris|aset|barang bekas|penghapusan barang
bpk|badan pemeriksa keuangan|auditor|wtp|wajar tanpa pengecualian
rapat|pertemuan|forum|sidang|meeting|rakor|rapat koordinasi|musyawarah|audiensi|rapim|silaturahmi
rapat koordinasi|rakor|koordinasi|rakernis|raker|rapat kerja
rapat pleno|pleno|sidang pleno
diskusi|fgd|diskusi kelompok|dialog|bincang|obrolan|ngobrol|talkshow|gelar wicara|sarasehan|diskusi terpumpun
seminar|webinar|lokakarya|workshop|kuliah umum|zoom|simposium|semiloka
uji publik|dengar pendapat|konsultasi publik|minta masukan|jaring pendapat
sanggahan|tanggapan|masukan|keberatan|saran|usul|pendapat
sosialisasi|penyuluhan|pendidikan pemilih|edukasi|penerangan|mengenalkan
masuk sekolah|goes to school|kpu mengajar|goes to campus|mengajar
apel|upacara|apel siaga|upacara bendera
simulasi|peragaan|latihan|gladi|gladi resik|gladi bersih|uji coba|praktik|percobaan|geladi|rehearsal
jalan sehat|jalan santai|gerak jalan|fun walk|fun run|lari|maraton|sepeda santai|gowes|lomba lari|fun bike
pawai|karnaval|kirab|arak-arakan|konvoi
senam|olahraga|turnamen|pertandingan
lomba|sayembara|kompetisi|kontes|adu kreasi|festival
hadiah|undian|doorprize|giveaway|kado
hiburan|konser|panggung hiburan|pentas|musik|kesenian|pertunjukan
pameran|bazar|expo|stan
penghargaan|anugerah|award|piagam|prestasi|apresiasi
!maskot|ikon|logo|lambang
lagu|jingle|mars
film|bioskop|layar tancap|nobar|nonton bareng
cerpen|cerita pendek|karangan|tulisan|karya tulis
peluncuran|launching|dirilis|peresmian|diresmikan
ulang tahun|hari jadi|peringatan|hut|dirgahayu
kerja sama|bermitra|kolaborasi|nota kesepahaman|mou|perjanjian kerja sama|partnership|pks
menandatangani|tanda tangan|teken|ttd
deklarasi|ikrar|pemilu damai|deklarasi damai|kampanye damai
!zona integritas|wbk|bebas korupsi
gotong royong|kerja bakti|bakti sosial|bersih-bersih|donor darah
konferensi pers|jumpa pers|siaran pers|rilis|press release|keterangan pers
wartawan|media massa|pers|jurnalis|media
buku|bacaan|modul|panduan|perpustakaan|buku saku
sertifikat|piagam
ormas|organisasi kemasyarakatan|lsm|okp|organisasi|komunitas
pemerintah daerah|pemda|pemkab|pemerintah kabupaten|pemprov
!forkopimda|muspida|pimpinan daerah
!kesbangpol|kesatuan bangsa
desa|kelurahan|kampung|nagari
!kepala desa|kades|lurah|wali nagari|perangkat desa|aparat desa|pemdes|pak kades
!rt|rw|ketua rt|ketua rw|kepala dusun|kadus|dusun
kecamatan|camat
narasumber|pembicara|pemateri|penceramah|pengisi acara|pengisi materi
mutasi jabatan|rotasi|promosi jabatan|pindah tugas|pergantian pejabat|rolling
radio|siaran radio|siniar|podcast
humas|hubungan masyarakat|juru bicara
polres|polsek|polisi|kapolres
kodim|koramil|babinsa|tentara
!satpol pp|polisi pamong praja|trantib
!pemadam kebakaran|damkar
!penanggulangan bencana|bpbd
!kementerian agama|kemenag|kua
!dinas pendidikan|disdik
!badan pusat statistik|bps
pengadilan|hakim|majelis hakim
kuis|cerdas cermat|permainan|gim|game
penilaian|predikat|peringkat
lelang|penjualan|jual beli
pinjam gedung|pinjam tempat|sewa gedung
pembangunan gedung|renovasi|peletakan batu pertama|rehab gedung
doa bersama|istigasah|zikir
buka puasa bersama|bukber|halalbihalal
anak yatim|takjil|santunan anak yatim
wayang|kesenian daerah|pertunjukan rakyat
pidato|sambutan|amanat
piala|trofi|juara
tamu|pengunjung|buku tamu
tanda tangan elektronik|tte|tanda tangan digital
!vaksin|vaksinasi|imunisasi
arsip|pemusnahan arsip|retensi
!inspektorat|pengawasan internal|auditor|apip
bendahara|pengelola keuangan
prosedur|sop|tata cara|protap
notulen|risalah rapat|notula
instansi|opd|skpd
sekretaris daerah|sekda
laporan kinerja|lakip|lkjip
rencana strategis|renstra
pengendalian intern|spip
sistem pelaporan pelanggaran|wbs|whistleblowing
konflik kepentingan|benturan kepentingan
rencana anggaran biaya|rab
uang muka|dp|panjar
kuitansi|kwitansi|struk
pajak|pph|tax
ziarah|nyekar
takziah|melayat|belasungkawa|dukacita
iduladha|kurban|qurban|lebaran haji
maulid nabi|maulud
isra mikraj|isra miraj
tahun baru islam|1 muharram|tahun hijriah
imlek|tahun baru cina
hari kemerdekaan|17 agustus|hut ri|tujuhbelasan
lintas agama|kerukunan|toleransi|fkub
ceramah|tausiah|khotbah|kultum
zakat|infak|sedekah
rapat dengar pendapat|rdp|hearing
audiensi|sowan
materi|paparan|slide|presentasi
peserta|hadirin|audiens
voli|bola voli|volly
bulu tangkis|badminton
tenis meja|pingpong
sepak bola|futsal
domino|gaple
pacu jalur|lomba dayung|balap perahu
slogan|moto|tagline
juri|dewan juri
daur ulang|sampah|limbah
alat tulis kantor|atk
rumah dinas|pendopo
sewa|rental
`;
